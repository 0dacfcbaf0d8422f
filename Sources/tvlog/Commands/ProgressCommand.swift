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
      case .several(let search): try await answer(search, open: { _ in true }, in: session)
      case .everything:
        try await answer(ShowSearch(), open: { $0.isOpen }, in: session)
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
      _ search: ShowSearch, open isOpen: (Standing) -> Bool, in session: Session
    ) async throws {
      if explain { throw Failure(.usage, "which show?", help: "tvlog progress SHOW --explain") }
      let sifted = try await session.sift(search, typed: words) { standing in
        session.standing(of: standing.show.apartFromFile)
      }
      try session.print(
        output, json: sifted.found, rows: session.showRows(sifted.found, sifted.places),
        ShowRow.fields,
        table: ProgressAnswer(sifted.found.filter(isOpen), titles: sifted.titles))
    }
  }
}
