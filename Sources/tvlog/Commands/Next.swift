import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Next: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "next",
      abstract: "What to watch now, and why.",
      discussion: """
        Examples:
          tvlog next
          tvlog next the-wire
          tvlog next genre:comedy left:..300
          tvlog next --format '{{show}} {{code}} {{episode_title}}'
          tvlog next --all
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions
    @Flag(help: "Also list what is caught up or finished.") var all = false
    @Flag(help: "Name the rule and the lines behind each answer.") var explain = false
    @Argument(
      help: ArgumentHelp("A show or a query; all when left out.", valueName: "show|query"),
      completion: .queries)
    var words: [String] = []

    func run(in session: Session) async throws {
      switch try await session.wanted(words, needsEpisodes: { !$0.isSetAside }) {
      case .one(let standing, let place): try answer(standing, place, in: session)
      case .several(let standings, _, let loaded):
        let library = loaded.library.standings(at: session.clock)
        try answer(UpNext(standings, learnedFrom: library), loaded, in: session)
      case .everything(let loaded):
        let library = loaded.library.standings(at: session.clock)
        try answer(UpNext(library), loaded, in: session)
      }
    }

    private func answer(_ standing: Standing, _ place: ShowPlace, in session: Session) throws {
      if explain {
        return try session.explain(standing.nextExplanations, of: standing.show, in: place)
      }
      try session.print(
        output, json: standing.nextEpisode, rows: UpNext([standing]).lines, UpNextLine.fields,
        table: ShowNextAnswer(standing, titles: Titles([standing.show])))
      if standing.nextEpisode == nil { throw ExitCode(Failure.Code.findings.rawValue) }
    }

    private func answer(_ upNext: UpNext, _ loaded: LoadedLibrary, in session: Session) throws {
      guard explain else {
        let titles = Titles(loaded.library.shows)
        return try session.print(
          output, json: upNext, rows: upNext.lines, UpNextLine.fields,
          table: UpNextAnswer(upNext, titles: titles, showsAll: all))
      }
      for line in upNext.lines {
        guard let place = loaded.places[line.show.slug] else { continue }
        try session.explain(line.standing.nextExplanations, of: line.show, in: place)
      }
    }
  }
}
