import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct ProgressCommand: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "progress",
      abstract: "How far you are.",
      discussion: """
        Examples:
          tvlog progress
          tvlog progress the-wire
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions
    @Flag(help: "Name the rule and the lines behind each figure.") var explain = false
    @Argument(help: "One show.") var show: String?

    func run(in session: Session) async throws {
      if let show {
        let (standing, place) = try await session.standing(named: show)
        if explain {
          return try session.explain(standing.progressExplanations, of: standing.show, in: place)
        }
        if output.json { return try session.print(json: standing) }
        session.console.print(ShowProgressAnswer(standing, titles: Titles([standing.show])))
        return
      }
      if explain { throw Failure(.usage, "which show?", help: "tvlog progress SHOW --explain") }
      let loaded = try await session.load()
      let standings = loaded.library.standings(at: session.clock)
      if output.json { return try session.print(json: standings) }
      session.console.print(
        ProgressAnswer(standings.filter(\.isOpen), titles: Titles(loaded.library.shows)))
    }
  }
}
