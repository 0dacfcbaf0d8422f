import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct ProgressCommand: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "progress",
      abstract: "How far you are.",
      discussion: """
        Examples:
          tvlog progress
          tvlog progress the-wire
          tvlog progress list:favorites
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions
    @Flag(help: "Name the rule and the lines behind each figure.") var explain = false
    @Argument(
      help: ArgumentHelp("A show or a query; all when left out.", valueName: "show|query"),
      completion: .queries)
    var words: [String] = []

    func run(in session: Session) async throws {
      switch try await session.wanted(words) {
      case .one(let standing, let place): try answer(standing, place, in: session)
      case .several(let standings, _, let loaded): try answer(standings, loaded, in: session)
      case .everything:
        let loaded = try await session.load()
        let standings = await session.standings(of: loaded.library)
        try answer(standings, loaded, open: standings.filter(\.isOpen), in: session)
      }
    }

    private func answer(_ standing: Standing, _ place: ShowPlace, in session: Session) throws {
      if explain {
        return try session.explain(standing.progressExplanations, of: standing.show, in: place)
      }
      let row = ShowRow(standing, path: session.folder.relative(place.path))
      try session.print(
        output, json: standing, rows: [row], ShowRow.fields,
        table: ShowProgressAnswer(standing, titles: Titles([standing.show])))
    }

    /// The table leaves out what is completed or not begun, unless a query asks for it.
    private func answer(
      _ standings: [Standing], _ loaded: LoadedLibrary, open: [Standing]? = nil, in session: Session
    ) throws {
      if explain { throw Failure(.usage, "which show?", help: "tvlog progress SHOW --explain") }
      try session.print(
        output, json: standings, rows: session.showRows(standings, loaded), ShowRow.fields,
        table: ProgressAnswer(open ?? standings, titles: Titles(loaded.library.shows)))
    }
  }
}
