import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct List: LibraryCommand {
    static let configuration = CommandConfiguration(
      abstract: "The shows of the library.",
      discussion: """
        Words select shows by title or another name.

        Examples:
          tvlog list
          tvlog list star trek
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: "Words of the title or another name.") var words: [String] = []

    func run(in session: Session) async throws {
      let loaded = try await session.load()
      let shows =
        words.isEmpty
        ? loaded.library.shows
        : ShowName.matches(words.joined(separator: " "), in: loaded.library.shows)
      let standings = shows.map(session.standing)
      if output.json {
        try session.print(json: shows)
      } else {
        session.console.print(ListAnswer(standings, titles: Titles(shows)))
      }
      if shows.isEmpty && !words.isEmpty { throw ExitCode(Failure.Code.findings.rawValue) }
    }
  }
}
