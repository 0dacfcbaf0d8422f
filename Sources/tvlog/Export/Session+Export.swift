import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// The shows of a query, in the order of their slugs, out of all.
  ///
  /// `feed`: a file that others subscribe to goes on without a show; anything else is not made of none.
  func exported(
    _ words: [String], of loaded: LoadedLibrary, feed: TargetOption? = nil
  ) throws -> [Standing] {
    let search = try ShowSearch(words.joined(separator: " "), clock: clock)
    let found = search.results(among: subjects(loaded))
    if !words.isEmpty, found.isEmpty {
      let failure = Failure(.findings, "no show matches \(words.joined(separator: " "))")
      guard feed?.path != nil else { throw failure }
      console.warn(failure)
    }
    return found.sorted { $0.show.slug < $1.show.slug }
  }

  /// Writes what an export made to its file or to standard output.
  ///
  /// While a show's file cannot be read, a file of last time stays as it was: it would lose that show, and subscribers
  /// delete what leaves a feed.
  func write<Kept>(_ bytes: [UInt8], to target: TargetOption, of loaded: Loaded<Kept>) throws {
    let broken = loaded.findings.first { $0.severity == .error }
    guard let path = target.path.map(environment.absolute) else {
      console.print(raw: bytes)
      if let broken { throw Failure(incomplete: broken, "it is left out") }
      return
    }
    let file = SingleFile(path)
    if let broken, try file.exists {
      throw Failure(incomplete: broken, "\(path) is that of last time")
    }
    let isNew = try file.write(bytes)
    console.print(Line("\(path): \(isNew ? "written" : "unchanged")"))
    if let broken { throw Failure(incomplete: broken, "it is left out") }
  }
}

extension Failure {
  fileprivate init(incomplete broken: Diagnostic, _ consequence: String) {
    self.init(
      .findings, "\(broken.path) could not be read; \(consequence)",
      help: "tvlog check \(broken.path)")
  }
}
