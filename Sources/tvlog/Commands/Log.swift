import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension TVLog {
  struct Log: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "What happened to the library, in words.",
      discussion: """
        Who did what and when, from git: also what was changed by hand. A show is followed through its \
        names; one that was removed is known by its last.

        Examples:
          tvlog log
          tvlog log severance --limit 5
          tvlog log list:favorites genre:drama
        """)

    @OptionGroup var library: LibraryOptions
    @Option(help: "At most so many commits.") var limit = 30
    @Argument(help: "One show, or a query that selects shows.", completion: .queries)
    var words: [String] = []

    func run(in session: Session) async throws {
      guard let tree = try session.workTree() else {
        throw Failure(
          .failure, "\(session.folder.path) is not kept by git",
          help: "tvlog doctor --fix begins it")
      }
      let paths = try await paths(session, tree)
      let commits = try tree.commits(of: paths, limit: max(1, limit))
      let history = LibraryHistory(tree: tree, clock: session.clock)
      for commit in commits {
        for line in try history.lines(of: commit) {
          session.console.print(Line(line, isWrapped: true))
        }
      }
      if commits.isEmpty { throw ExitCode(Failure.Code.findings.rawValue) }
    }

    private func paths(_ session: Session, _ tree: WorkTree) async throws -> [String] {
      do {
        switch try await session.wanted(words) {
        case .everything: return ["shows"]
        case .one(_, let place): return [session.folder.relative(place.path)]
        case .several(let search):
          let sifted = try await session.sift(search, typed: words) { $0.show.slug }
          return sifted.found.compactMap { sifted.places[$0] }
            .map { session.folder.relative($0.path) }
        }
      } catch let failure as Failure where failure.code == .notFound && words.count == 1 {
        guard Slug.isValid(words[0]), let path = try tree.lastPath(named: "\(words[0]).yaml") else {
          throw failure
        }
        return [path]
      }
    }
  }
}
