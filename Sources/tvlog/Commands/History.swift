import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct History: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "history",
      abstract: "What you watched, day by day.",
      discussion: """
        The newest first; plays without a date stand last. A play is added with watch --on, and taken \
        away with unwatch --on.

        Examples:
          tvlog history
          tvlog history the-wire
          tvlog history genre:comedy --from 2026-01-01
          tvlog history --limit 0 --csv
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions
    @Option(parsing: .unconditional, help: ArgumentHelp("The first day.", valueName: "date"))
    var from: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The last day.", valueName: "date"))
    var to: String?
    @Option(help: ArgumentHelp("Plays on a page; 0: all.", valueName: "number"))
    var limit = 50
    @Option(help: ArgumentHelp("Which page, the newest is 1.", valueName: "number"))
    var page = 1
    @Argument(
      help: ArgumentHelp("A show or a query; all when left out.", valueName: "show|query"),
      completion: .queries)
    var words: [String] = []

    func validate() throws {
      guard (0...1_000_000).contains(limit), (1...1_000_000).contains(page) else {
        throw ValidationError("--limit and --page count from 1, up to a million")
      }
    }

    func run(in session: Session) async throws {
      let days = try DayRange.past(from: from, to: to, session.clock)
      let (lines, titles) = try await plays(in: session)
      let all = PlayLine.newestFirst(lines.filter { days.contains($0.date) })
      let start = limit == 0 ? 0 : min(all.count, limit * (page - 1))
      let shown = all[start..<(limit == 0 ? all.count : min(all.count, start + limit))]
      try session.print(
        output, json: Rows(shown, PlayLine.fields), rows: Array(shown), PlayLine.fields,
        table: HistoryAnswer(shown, total: all.count, titles: titles, clock: session.clock))
      if all.isEmpty { throw ExitCode(Failure.Code.findings.rawValue) }
    }

    private func plays(in session: Session) async throws -> ([PlayLine], Titles) {
      switch try await session.wanted(words) {
      case .one(let standing, _):
        return (PlayLine.lines(standing), Titles([standing.show]))
      case .several(let search):
        let sifted = try await session.sift(search, typed: words) { standing in
          ShowPlays(session.standing(of: standing.show.apartFromFile))
        }
        return (sifted.found.flatMap(\.lines), sifted.titles)
      case .everything:
        let loaded = try await session.plays()
        return (loaded.kept.flatMap(\.lines), Titles(loaded.kept.lazy.map(\.show)))
      }
    }
  }
}
