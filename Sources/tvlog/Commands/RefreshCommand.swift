import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogTerminal

extension TVLog {
  struct RefreshCommand: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "refresh", abstract: "Fetch what is new about shows.",
      discussion: """
        Only what comes from the provider changes; plays follow their episodes. Of many shows only those \
        are asked for that TVmaze says have changed.

        Examples:
          tvlog refresh
          tvlog refresh severance
          tvlog refresh status:watching -n
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var verbose: VerboseOption
    @Flag(help: "Every show, which is also what no words mean.") var all = false
    @Flag(help: "Answer from what is stored alone.") var offline = false
    @Argument(help: "A show or a query.") var words: [String] = []

    func run(in session: Session) async throws {
      if all && !words.isEmpty { throw Failure(.usage, "either --all or a show or query") }
      let loaded = try await session.load()
      let targets = try RefreshTargets(words, in: loaded.library.shows, session: session)
      if targets.isNamed, let show = targets.shows.first, show.about.source == nil {
        throw Failure(
          .failure, "\(show.title) has no provider; it is yours alone",
          help: "tvlog link \(show.slug) tvmaze:ID gives it one")
      }
      let run = RefreshRun(
        session: session, places: loaded.places, isDry: write.dryRun, isOffline: offline,
        isVerbose: verbose.isOn)
      var results = try await run.results(of: targets)
      session.machine.cleanCache()
      if !offline { await session.refreshOffers(of: targets.shows) }
      let questions = RefreshQuestions(
        session: session, writer: RefreshWriter(session: session, isDry: write.dryRun))
      results = results.map { result in
        loaded.places[result.show.slug].map { questions.settled(result, place: $0) } ?? result
      }
      try RefreshReport(
        results: results, titles: Titles(loaded.library.shows), isDry: write.dryRun
      ).print(on: session.console)
    }
  }
}
