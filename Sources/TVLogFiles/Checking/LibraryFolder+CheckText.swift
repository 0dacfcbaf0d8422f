public import TVLogCore

extension LibraryFolder {
  /// What is wrong with one text, which need not be that of the file.
  public func findings(in bytes: [UInt8], of place: ShowPlace, at clock: Clock) -> [Diagnostic] {
    let path = relative(place.path)
    do throws(ShowFile.Unreadable) {
      let file = try ShowFile(bytes, slug: place.slug, path: path)
      let parsed = ShowReading(partial: file.show, findings: file.findings)
      let scanned = ShowReader.scan(bytes, slug: place.slug)
      return file.findings + parsed.disagreement(with: scanned, path: path)
        + (file.hasErrors ? [] : file.meaningFindings(at: clock, KnownZones(zones)))
    } catch {
      return error.findings
    }
  }

  /// What texts have in common with one another and with the other files as they are in the folder.
  public func twinFindings(
    of texts: [(place: ShowPlace, bytes: [UInt8])]
  ) async -> [Diagnostic] {
    if texts.isEmpty { return [] }
    let own = Dictionary(texts.map { ($0.place.path, $0.bytes) }) { first, _ in first }
    let others = listing().places.filter { own[$0.path] == nil }
    let shows = await WorkQueue.map(count: others.count) { index in
      (try? read(others[index])).flatMap { compared(others[index], $0) }
    }
    // The texts come last: what is found is found in them.
    let all = shows + texts.map { compared($0.place, $0.bytes) }
    return twins(among: all.compactMap { $0 }).flatMap { twin in
      own[twin.place.path].map { findings(of: twin, in: $0) } ?? []
    }
  }

  /// A file with wrong values is one too, as long as it can be read at all.
  private func compared(_ place: ShowPlace, _ bytes: [UInt8]) -> ComparedShow? {
    let show =
      ShowReader.scan(bytes, slug: place.slug)
      ?? (try? ShowFile(bytes, slug: place.slug, path: relative(place.path)))?.show
    return show.map { ComparedShow($0, place) }
  }
}
