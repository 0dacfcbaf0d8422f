import LosslessYAML
public import TVLogCore

extension LibraryFolder {
  /// What is wrong with the files of the library, what they mean and what they have in common, in no
  /// order between files; and how many show files there are.
  ///
  /// They are read on all cores, each once, and of a file no more is kept than what is wrong with it and
  /// what another may have too. Those that are not wanted are only held against the others. `advanced` is
  /// told how many there are as each is read.
  public func check(
    settings: Settings, at clock: Clock,
    wanted: @escaping @Sendable (ShowPlace) -> Bool = { _ in true },
    advanced: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> (findings: [Diagnostic], fileCount: Int) {
    let listing = listing()
    let zones = KnownZones(zones)
    let readings = await WorkQueue.map(count: listing.places.count, advanced: advanced) { index in
      let place = listing.places[index]
      do throws(FileError) {
        let bytes = try bytes(of: listing, at: index)
        return wanted(place) ? checked(bytes, place, zones, clock) : compared(bytes, place)
      } catch {
        return KeptReading(nil, findings: [finding(of: error, at: place.path)])
      }
    }
    let loaded = loaded(listing, readings, settings: settings)
    let files = loaded.kept.sorted { $0.show.place.path < $1.show.place.path }
    let twins = twins(among: files.map(\.show)).filter { wanted($0.place) }
    let shared = await WorkQueue.map(count: twins.count) { index in
      let twin = twins[index]
      return findings(of: twin, in: try? read(twin.place))
    }
    let all = [loaded.findings] + files.map(\.findings) + shared + [queryFindings(at: clock)]
    return (all.flatMap { $0 }, loaded.fileCount)
  }

  /// What is kept of a file that was checked.
  private struct CheckedFile: Sendable {
    let show: ComparedShow
    let findings: [Diagnostic]
  }

  /// What is wrong with how a file is written keeps it out, as it does everywhere; what is wrong with
  /// its meaning does not.
  private func checked(
    _ bytes: [UInt8], _ place: ShowPlace, _ zones: KnownZones, _ clock: Clock
  ) -> KeptReading<CheckedFile> {
    let path = relative(place.path)
    let scanned = ShowReader.scan(bytes, slug: place.slug)
    let parsed: ShowReading
    var file: ShowFile?
    do throws(Problems) {
      let document = try Document(bytes)
      parsed = ShowReader.read(document, slug: place.slug, path: path)
      file = try? ShowFile(document, parsed, path: path)
    } catch {
      let nothing = Show(slug: place.slug, title: "")
      parsed = ShowReading(partial: nothing, findings: error.diagnostics(path: path))
    }
    let findings = scanned == nil ? parsed.findings : []
    guard let show = scanned ?? parsed.show else { return KeptReading(nil, findings: findings) }
    let kept = CheckedFile(
      show: ComparedShow(show, place),
      findings: parsed.disagreement(with: scanned, path: path)
        + (file?.meaningFindings(at: clock, zones) ?? []))
    return KeptReading(kept, findings: findings)
  }

  private func compared(_ bytes: [UInt8], _ place: ShowPlace) -> KeptReading<CheckedFile> {
    let reading = ShowReader.read(bytes, slug: place.slug, path: relative(place.path))
    return KeptReading(reading) { CheckedFile(show: ComparedShow($0, place), findings: []) }
  }
}
