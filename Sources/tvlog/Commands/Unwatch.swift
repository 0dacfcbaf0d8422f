import ArgumentParser
import TVLogCore
import TVLogTerminal

extension TVLog {
  struct Unwatch: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "unwatch",
      abstract: "Take plays away.",
      discussion: """
        Where an episode has several plays, name one with --on or take all with \
        --all.

        Examples:
          tvlog unwatch slow-horses s06e04
          tvlog unwatch the-wire s01e01 --on 2009-01-09
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Option(
      parsing: .unconditional, help: ArgumentHelp("The play of this date.", valueName: "date"))
    var on: String?
    @Flag(help: "Every play of these episodes.") var all = false
    @Argument(
      help: ArgumentHelp("A show and its episodes.", valueName: "show episodes"),
      completion: .showsAndEpisodes)
    var words: [String]

    func validate() throws {
      if on != nil && all { throw ValidationError("--on and --all exclude each other") }
    }

    func run(in session: Session) async throws {
      let date = try on.map { try playDate($0, session.clock) }
      let groups = try ShowWords.splitWithEpisodes(words)
      let places = try await session.places(of: groups)
      let titles = session.titles(of: places)
      for (group, place) in zip(groups, places) {
        try session.change(place, write) { show in
          let selection = try session.standing(of: show).select(group.episodes, isForced: true)
          return try show.unwatch(selection, on: date, all: all, clock: session.clock)
        } answer: { standing, removed in
          UnwatchAnswer(standing, removed: removed, titles: titles ?? Titles([standing.show]))
        }
      }
    }

    private func playDate(_ text: String, _ clock: Clock) throws -> PlayDate {
      guard case .date(let date) = try DateArgument.plays(text, clock) else {
        throw Failure(.usage, "'aired' names no play", help: "give the play's own date")
      }
      return date
    }
  }
}
