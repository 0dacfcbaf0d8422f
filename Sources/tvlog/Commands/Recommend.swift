import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogTerminal

extension TVLog {
  struct Recommend: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "recommend",
      abstract: "What to try next, and why.",
      discussion: """
        Two numbers stand apart: what you would give a show, and what the public gives it.

        Examples:
          tvlog recommend
          tvlog recommend --genre comedy --max-runtime 30
          tvlog recommend --like "The Wire, Dark"
          tvlog recommend --mine
          tvlog recommend --hide tvmaze:82
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var options: RecommendationOptions
    @Option(help: ArgumentHelp("Shows to take for rated 9 in this answer.", valueName: "titles"))
    var like: String?
    @Flag(help: "Rank what is on want-to-watch.") var mine = false
    @Option(help: ArgumentHelp("Never recommend it again.", valueName: "show"))
    var hide: [String] = []
    @Option(help: ArgumentHelp("Take that back.", valueName: "show")) var unhide: [String] = []

    func run(in session: Session) async throws {
      if !hide.isEmpty || !unhide.isEmpty { return try await changeHidden(in: session) }
      let request = try options.request()
      let catalog = session.catalogIndex()
      let loaded = try await session.load()
      let seeds = try (like ?? "").split(separator: ",").map {
        try session.show($0.trimmed, in: catalog, or: loaded.library.shows)
      }
      let recommender = Recommender(
        catalog: catalog, library: await session.standings(of: loaded.library),
        hidden: session.settings.hidden, seeds: seeds, known: session.machine.similarCache.rows)
      let titles = Titles(loaded.library.shows)
      if mine {
        let wanted = loaded.library.shows.filter { $0.status == .wantToWatch }
        let ranked = recommender.ranked(wanted)
        return try session.print(
          output, json: Rows(ranked, Recommendation.wantedFields), rows: ranked,
          Recommendation.wantedFields, table: WantedAnswer(ranked, titles: titles))
      }
      let recommendations = recommender.recommendations(request)
      try session.print(
        output, json: recommendations, rows: recommendations.entries, Recommendation.fields,
        table: RecommendationAnswer(recommendations, titles: titles))
    }

    private func changeHidden(in session: Session) async throws {
      let catalog = session.catalogIndex()
      let shows = try await session.load(needsEpisodes: { _ in false }) { $0.outline }.kept
      let shown = try (hide + unhide).map { try session.show($0, in: catalog, or: shows) }
      let references = shown.compactMap(\.reference)
      let change = try session.writer(isDry: write.dryRun).changeHidden(
        add: Array(references.prefix(hide.count)), remove: Array(references.dropFirst(hide.count)))
      let names = shown.map { $0.title ?? $0.reference ?? "" }.joined(separator: ", ")
      let verb = hide.isEmpty ? "may be recommended again" : "never recommended"
      session.report(
        [change], write,
        Line(change.isEmpty ? "\(names): nothing to change" : "\(names): \(verb); \(change.path)"))
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
