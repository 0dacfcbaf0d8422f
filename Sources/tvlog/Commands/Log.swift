import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension TVLog {
  struct Log: LibraryCommand {
    static let configuration = CommandConfiguration(
      abstract: "What happened to the library, in words.",
      discussion: """
        Who did what and when, from git: also what was changed by hand.

        Examples:
          tvlog log
          tvlog log severance --limit 5
        """)

    @OptionGroup var library: LibraryOptions
    @Option(help: "At most so many commits.") var limit = 30
    @Argument(help: "One show, or words that select shows.") var words: [String] = []

    func run(in session: Session) async throws {
      guard let tree = try session.workTree() else {
        throw Failure(
          .failure, "\(session.folder.path) is not kept by git",
          help: "tvlog doctor --fix begins it")
      }
      let paths = try await paths(session)
      let commits = try tree.commits(of: paths, limit: max(1, limit))
      let history = LibraryHistory(tree: tree, clock: session.clock)
      for commit in commits {
        for line in try history.lines(of: commit, only: words.isEmpty ? nil : Set(paths)) {
          session.console.print(Line(line))
        }
      }
      if commits.isEmpty { throw ExitCode(Failure.Code.findings.rawValue) }
    }

    private func paths(_ session: Session) async throws -> [String] {
      if words.isEmpty { return ["shows"] }
      let text = words.joined(separator: " ")
      if words.count == 1, let place = try session.folder.place(of: text) {
        return [session.folder.relative(place.path)]
      }
      let loaded = try await session.load()
      let shows = ShowName.matches(text, in: loaded.library.shows)
      guard !shows.isEmpty else {
        return [session.folder.relative(try await session.place(named: text).path)]
      }
      return shows.compactMap { loaded.places[$0.slug].map { session.folder.relative($0.path) } }
    }
  }
}
