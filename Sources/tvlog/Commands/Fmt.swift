import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Fmt: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "fmt",
      abstract: "Lay files out as tvlog writes new ones.",
      discussion: """
        Keys in their order, a line an episode, codes in one spelling and in order. No meaning changes \
        and no comment is lost; nothing but this command ever does it.

        Examples:
          tvlog fmt --diff
          tvlog fmt shows/b/borgen.yaml
          tvlog fmt --check
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Flag(help: "Write nothing; name the files that would change, and exit with 1.") var check =
      false
    @Flag(help: "Write nothing; print what would change, and exit with 1.") var diff = false
    @Argument(help: ArgumentHelp("Some files alone.", valueName: "file"), completion: .file())
    var paths: [String] = []

    func run(in session: Session) async throws {
      let writer = session.writer(isDry: check || diff || write.dryRun)
      var changes: [FileChange] = []
      var isRefused = false
      let places = try session.places(named: paths)
      for (place, plan) in zip(places, await plans(for: places, in: session)) {
        let path = session.folder.relative(place.path)
        do {
          guard let planned = try plan.get(),
            let change = writer.isDry ? planned : try writer.format(place)
          else { continue }
          changes.append(change)
          report(change, in: session)
        } catch let refusal as ShowFormatter.Refusal {
          isRefused = true
          session.console.warn(Failure(refusal, path: path))
        }
      }
      if !writer.isDry { session.commitAutomatically(changes) }
      if changes.isEmpty, !isRefused { session.console.print(Line("nothing to do", .quiet)) }
      if isRefused || (check || diff) && !changes.isEmpty {
        throw ExitCode(Failure.Code.findings.rawValue)
      }
    }

    /// What would change, found on all cores; most files are left as they are.
    private func plans(
      for places: [ShowPlace], in session: Session
    ) async -> [Result<FileChange?, any Error>] {
      let writer = session.writer(isDry: true)
      let bar = ProgressBar("fmt", on: session.console)
      defer { bar.finish() }
      return await WorkQueue.map(count: places.count, advanced: { bar.advance(of: $0) }) { place in
        Result { try writer.format(places[place]) }
      }
    }

    private func report(_ change: FileChange, in session: Session) {
      if diff || write.dryRun { return session.console.print([change]) }
      session.console.print(Line("\(change.path): \(check ? "would be laid out" : "laid out")"))
    }
  }
}

extension Failure {
  fileprivate init(_ refusal: ShowFormatter.Refusal, path: String) {
    switch refusal {
    case .errors:
      self.init(.findings, "\(path) has errors and is left as it is", help: "tvlog check")
    case .style:
      self.init(
        .findings,
        "\(path) is written in a style that cannot be laid out anew without loss; it is left as it is",
        help: "put its keys on lines of their own, without aliases, and run it again")
    }
  }
}
