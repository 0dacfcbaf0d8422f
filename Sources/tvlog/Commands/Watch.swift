import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Watch: LibraryCommand {
    static let configuration = CommandConfiguration(
      abstract: "Note that you watched episodes.",
      discussion: """
        Episodes are s02e03, 2x03, s02, s01e04-e09, next, all, ..s02e03 (up to
        here), #41 or the day they aired. A word that is no episode begins the
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
      let minute = try at.map(minute)
      var options = WatchOptions(date: try date(at: minute, session.clock), minute: minute)
      options.isAgain = again
      options.isForced = force
      let groups = try ShowWords.splitWithEpisodes(words)
      // All or nothing: a mistake in a later show is found before the first is written.
      for group in groups where groups.count > 1 {
        let writer = LibraryWriter(session.folder, isDry: true)
        _ = try writer.change(try await session.place(named: group.show)) { show in
          try watch(group.episodes, of: &show, options, session)
        }
      }
      for group in groups {
        try await session.change(group.show, write) { show in
          try watch(group.episodes, of: &show, options, session)
        } answer: { standing, done in
          WatchAnswer(
            standing, outcome: done.outcome, move: done.move, titles: Titles([standing.show]))
        }
      }
    }

    /// The show of up next that the person chooses, and its next episode.
    private func chosen(in session: Session) async throws -> [String] {
      let usage = Failure(.usage, "which show and episodes?", help: "tvlog watch SHOW next")
      guard session.console.isInteractive else { throw usage }
      let loaded = try await session.load()
      let lines = UpNext(loaded.library.standings(at: session.clock)).lines
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

    private func watch(
      _ episodes: [EpisodeArgument], of show: inout Show, _ options: WatchOptions,
      _ session: Session
    ) throws -> (outcome: WatchOutcome, move: ListMove?) {
      let selection = try session.standing(of: show).select(episodes, isForced: force)
      let outcome = show.watch(
        selection, options: options, settings: session.settings, clock: session.clock)
      let refused = outcome.notAired.filter(selection.single.contains)
      guard refused.isEmpty else { throw notAired(refused, of: show, session) }
      guard !outcome.added.isEmpty else { return (outcome, nil) }
      let move = show.moveLists(after: .play, settings: session.settings, clock: session.clock)
      return (outcome, move)
    }

    /// The date of the plays.
    ///
    /// A word such as `today` names an evening, whose small hours are the next day's.
    private func date(at minute: Int?, _ clock: Clock) throws -> DateArgument {
      let date = try DateArgument.plays(on, clock)
      guard case .date(let play) = date else { return date }
      if !force, let first = play.span?.lowerBound, first > clock.today {
        throw Failure(
          .usage, "'\(on)' is yet to come: a play is something seen",
          help: "--force notes it all the same")
      }
      guard let minute else { return date }
      guard case .day(let day) = play else {
        throw Failure(
          .usage, "--at needs a day, which '\(on)' is not", help: "such as --on 2022-02-18")
      }
      return minute < clock.dayEnds && Day(on) == nil ? .date(.day(day + 1)) : date
    }

    private func notAired(_ codes: [EpisodeCode], of show: Show, _ session: Session) -> Failure {
      let when =
        codes.first.flatMap { show.episode($0)?.aired }
        .map(DateWords(session.clock).airs) ?? "has no date"
      return Failure(
        .failure, "\(codes[0]) of \(show.title) has not aired: it \(when)",
        help: "--force notes it all the same")
    }

    private func minute(_ text: String) throws -> Int {
      guard let minute = LocalTime.minute(text) else {
        throw Failure(.usage, "'\(text)' is no time of day", help: "such as 21:40")
      }
      return minute
    }
  }
}
