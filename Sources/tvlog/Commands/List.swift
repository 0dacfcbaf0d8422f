import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct List: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "The shows of the library.",
      discussion: """
        A query selects and orders them: words of the title, conditions such as status:watching, and a \
        field with - or + behind it (docs/queries.md).

        Examples:
          tvlog list
          tvlog list star trek
          tvlog list status:watching genre:drama rating-
          tvlog list 'network:"HBO Max" or tag:with-friends' --format '{{slug}} {{title}}'
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: ArgumentHelp("Which shows; all when left out.", valueName: "query"),
      completion: .queries)
    var words: [String] = []

    func run(in session: Session) async throws {
      let search = try ShowSearch(words.joined(separator: " "), clock: session.clock)
      let watch = session.watchCache()
      let isWhole = output.json
      let loaded = try await session.load { show in
        let subject = session.subject(of: show, watch)
        guard search.query.matches(subject) else { return Listed.other(show.outline) }
        let row = ShowRow(subject.standing, isWhole: isWhole)
        return .row(row, search.orderValues(of: subject))
      }
      let found = search.inOrder(loaded.kept.compactMap(\.found))
      try session.printList(
        found, Titles(loaded.kept.lazy.map(\.show)), loaded.places, output,
        isSorted: !search.order.isEmpty)
      if found.isEmpty && search.query != .everything {
        throw ExitCode(Failure.Code.findings.rawValue)
      }
    }

    /// What is kept of a show: its row where it is meant, else how it is called.
    ///
    /// A row is large; behind a reference it is not copied each time the shows are put in order.
    private indirect enum Listed: Sendable {
      case row(ShowRow, [OrderValue])
      case other(Show)

      var found: (kept: ShowRow, order: [OrderValue])? {
        if case .row(let row, let order) = self { (row, order) } else { nil }
      }

      var show: Show {
        switch self {
        case .row(let row, _): row.show
        case .other(let show): show
        }
      }
    }
  }
}

extension Session {
  /// Prints shows as `list` does; without an order by title, in every form of output.
  func printList(
    _ rows: [ShowRow], _ titles: Titles, _ places: [String: ShowPlace], _ output: OutputOptions,
    isSorted: Bool
  ) throws {
    let answer = ListAnswer(rows, titles: titles, isSorted: isSorted)
    try print(
      output, json: answer.inOrder.map(\.show), rows: answer.inOrder.map { withPath($0, places) },
      ShowRow.fields, table: answer)
  }

  /// The same of shows that are held as a whole.
  func printList(
    _ standings: [Standing], _ loaded: LoadedLibrary, _ output: OutputOptions, isSorted: Bool
  ) throws {
    try printList(
      standings.map { ShowRow($0, isWhole: true) }, Titles(loaded.library.shows), loaded.places,
      output, isSorted: isSorted)
  }

  /// Rows of shows know their files.
  private func withPath(_ row: ShowRow, _ places: [String: ShowPlace]) -> ShowRow {
    var row = row
    row.path = places[row.show.slug].map { folder.relative($0.path) }
    return row
  }
}
