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
      switch try await session.wanted(words) {
      case .one(let standing, let place): try answer(standing, place, in: session)
      case .several(let search):
        // What the person would rate is learned from the whole library.
        let sifted = try await session.sift(search, typed: words, keepsOthers: true) {
          UpNextShow($0)
        }
        let upNext = UpNext(sifted.found, learnedFrom: sifted.found + sifted.others)
        try answer(upNext, sifted.titles, sifted.places, in: session)
      case .everything: try await answer(in: session)
      }
    }

    /// Of all shows: each is let go as soon as its lines are made.
    private func answer(in session: Session) async throws {
      let clock = session.clock
      let loaded = try await session.load(
        needsEpisodes: { !$0.isSetAside || $0.tellsTasteByEpisodes(at: clock) },
        keep: { UpNextShow(session.standing(of: $0)) })
      let titles = Titles(loaded.kept.lazy.map(\.show))
      try answer(UpNext(loaded.kept), titles, loaded.places, in: session)
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

    private func answer(
      _ upNext: UpNext, _ titles: Titles, _ places: [String: ShowPlace], in session: Session
    ) throws {
      guard explain else {
        return try session.print(
          output, json: upNext, rows: upNext.lines, UpNextLine.fields,
          table: UpNextAnswer(upNext, titles: titles, showsAll: all))
      }
      for line in upNext.lines {
        guard let place = places[line.show.slug],
          let show = session.folder.reading(place).show
        else { continue }
        let explanations = session.standing(of: show).nextExplanations
        try session.explain(explanations, of: show, in: place)
      }
    }
  }
}
