import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct CalendarCommand: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "calendar",
      abstract: "What airs, and what aired.",
      discussion: """
        Without a query it shows what you follow, seven days from today on; with one, all episodes of \
        its shows. A weekday means the coming one, and a month or a year its days.

        Examples:
          tvlog calendar
          tvlog calendar --from -7d --to +14d
          tvlog calendar --week
          tvlog calendar --missed
          tvlog calendar network:hbo --from 2026 --to 2026
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions
    @Option(parsing: .unconditional, help: ArgumentHelp("The first day.", valueName: "date"))
    var from: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The last day.", valueName: "date"))
    var to: String?
    @Flag(help: "This week, from Monday to Sunday.") var week = false
    @Flag(help: "What aired and is not done; 30 days back unless --from says more.") var missed =
      false
    @Argument(
      help: ArgumentHelp("Which shows; those you follow when left out.", valueName: "query"),
      completion: .queries)
    var words: [String] = []

    func validate() throws {
      if week && (from != nil || to != nil) {
        throw ValidationError("--week excludes --from and --to")
      }
    }

    func run(in session: Session) async throws {
      let days = try days(session.clock)
      let search = try ShowSearch(words.joined(separator: " "), clock: session.clock)
      let isForAll = words.isEmpty
      let watch = session.watchCache()
      let loaded = try await session.load(needsEpisodes: { !isForAll || !$0.isSetAside }) { show in
        let subject = session.subject(of: show, watch)
        let isMeant =
          isForAll ? subject.standing.isFollowedInCalendar : search.query.matches(subject)
        return CalendarShow(subject.standing, days: isMeant ? days : nil)
      }
      let lines = CalendarLine.inOrder(loaded.kept.compactMap(\.lines).joined()).filter(isWanted)
      if !isForAll, !loaded.kept.contains(where: { $0.lines != nil }) {
        throw Failure(.findings, "no show matches \(search)")
      }
      try session.print(
        output, json: Rows(lines, CalendarLine.fields), rows: lines, CalendarLine.fields,
        table: CalendarAnswer(
          lines, days: days, titles: Titles(loaded.kept.lazy.map(\.show)), clock: session.clock))
    }

    /// What is kept of a show: how it is called, and its lines where it is meant.
    private struct CalendarShow {
      let show: Show
      let lines: [CalendarLine]?

      init(_ standing: Standing, days: ClosedRange<Day>?) {
        let show = standing.show.outline
        self.show = show
        lines = days.map { days in
          CalendarLine.lines([standing], in: days).map { line in
            var line = line
            line.show = show
            return line
          }
        }
      }
    }

    private func isWanted(_ line: CalendarLine) -> Bool { !missed || line.hasAired && !line.isDone }

    private func days(_ clock: Clock) throws -> ClosedRange<Day> {
      guard week else {
        return try DayRange.calendar(from: from, to: to, isMissed: missed, clock)
      }
      let monday = clock.today - (clock.today.weekday.number - 1)
      return monday...(missed ? clock.today : monday + 6)
    }
  }
}
