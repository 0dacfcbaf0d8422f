import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Stats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stats",
      abstract: "What the numbers say.",
      discussion: """
        A query chooses shows; a year or a span chooses plays.

        Examples:
          tvlog stats
          tvlog stats genre:drama --from 2025-03 --to 2025-05
          tvlog stats year 2025
        """,
      subcommands: [Of.self, Year.self], defaultSubcommand: Of.self)

    struct Of: LibraryCommand {
      static let configuration = CommandConfiguration(
        commandName: "of", abstract: "Of some shows or all, of a span or of all time.",
        shouldDisplay: false)

      @OptionGroup var library: LibraryOptions
      @OptionGroup var form: StatisticsForm
      @Option(help: "One year.") var year: Int?
      @Option(parsing: .unconditional, help: ArgumentHelp("The first day.", valueName: "date"))
      var from: String?
      @Option(parsing: .unconditional, help: ArgumentHelp("The last day.", valueName: "date"))
      var to: String?
      @Argument(help: ArgumentHelp("Some shows alone.", valueName: "query")) var query: [String] =
        []

      func run(in session: Session) async throws {
        let span = try SpanOptions(year: year, from: from, to: to).span(session.clock)
        let sifted = try await session.viewings(query)
        let statistics = Statistics(sifted.found, span: span, clock: session.clock)
        try await session.answer(
          form, statistics, of: statistics, sifted.places,
          StatisticsAnswer(statistics, titles: sifted.titles))
      }
    }

    struct Year: LibraryCommand {
      static let configuration = CommandConfiguration(
        commandName: "year",
        abstract: "A year in review.",
        discussion: """
          Examples:
            tvlog stats year 2025
            tvlog stats year 2025 genre:drama --json
          """)

      @OptionGroup var library: LibraryOptions
      @OptionGroup var form: StatisticsForm
      @Argument(help: "The year.") var year: Int
      @Argument(help: ArgumentHelp("Some shows alone.", valueName: "query")) var query: [String] =
        []

      func run(in session: Session) async throws {
        let sifted = try await session.viewings(query)
        guard let review = YearReview(year, of: sifted.found, clock: session.clock) else {
          throw Failure(.usage, "'\(year)' is no year", help: "such as 2025")
        }
        try await session.answer(
          form, review, of: review.statistics, sifted.places,
          YearReviewAnswer(review, titles: sifted.titles))
      }
    }
  }
}
