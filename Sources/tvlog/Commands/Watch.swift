import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Watch: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "watch",
      abstract: "Note that you watched episodes.",
      discussion: """
        Episodes are s02e03, 2x03, s02, s01e04-e09, next, all, ..s02e03 (up to \
        here), #41 or the day they aired. A word that is no episode begins the \
        next show.

        Examples:
          tvlog watch               (on a terminal: choose from up next)
          tvlog watch slow-horses next
          tvlog watch the-wire s03 --on 2026-11-20
          tvlog watch severance ..s02e03 --on aired
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "When: a day, minute, month or year, today, yesterday, -3d, friday, aired or unknown.",
        valueName: "date"))
    var on = "today"
    @Option(help: ArgumentHelp("The time of day, such as 21:40.", valueName: "time")) var at:
      String?
    @Flag(help: "A second play on a day that has one.") var again = false
    @Flag(help: "Also what has not aired, is not in the episode list or is yet to come.")
    var force = false
    @Argument(
      help: ArgumentHelp("A show and its episodes.", valueName: "show episodes"),
      completion: .showsAndEpisodes)
    var words: [String] = []

    func run(in session: Session) async throws {
      let words = try words.isEmpty ? await chosen(in: session) : words
      var options = try WatchOptions(on: on, at: at, isForced: force, clock: session.clock)
      options.isAgain = again
      let groups = try ShowWords.splitWithEpisodes(words)
      let places = try await session.places(of: groups)
      // All or nothing: a mistake in a later show is found before the first is written.
      for (group, place) in zip(groups, places) where groups.count > 1 {
        let writer = session.writer(isDry: true)
        _ = try writer.change(place) { show in
          try show.watch(
            group.episodes, options: options, settings: session.settings, clock: session.clock)
        }
      }
      let titles = session.titles(of: places)
      for (group, place) in zip(groups, places) {
        try session.change(place, write) { show in
          try show.watch(
            group.episodes, options: options, settings: session.settings, clock: session.clock)
        } answer: { standing, done in
          WatchAnswer(
            standing, outcome: done.outcome, move: done.move,
            titles: titles ?? Titles([standing.show]))
        }
      }
    }

    /// The show of up next that the person chooses, and its next episode.
    private func chosen(in session: Session) async throws -> [String] {
      let usage = Failure(.usage, "which show and episodes?", help: "tvlog watch SHOW next")
      guard session.console.isInteractive else { throw usage }
      let loaded = try await session.load()
      let lines = UpNext(await session.standings(of: loaded.library)).lines
        .filter { $0.next?.isWatchable ?? false }.prefix(9)
      let titles = Titles(loaded.library.shows)
      let chosen = session.console.choose("What did you watch?", among: Array(lines)) { line in
        let episode = line.next?.episode
        return StyledText("  \(titles.name(of: line.show)) ")
          + StyledText("\(episode?.code.description ?? "") ", .code)
          + StyledText(episode?.title ?? "", .quiet)
      }
      guard let chosen, let code = chosen.next?.episode.code else { throw usage }
      return [chosen.show.slug, code.description]
    }
  }
}
