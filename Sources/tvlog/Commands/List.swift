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
      let found = try await session.printList(search, output)
      if found == 0 && search.query != .everything {
        throw ExitCode(Failure.Code.findings.rawValue)
      }
    }
  }
}

extension Session {
  /// Prints the shows of a query as `list` does, and says how many they are.
  func printList(_ search: ShowSearch, _ output: OutputOptions) async throws -> Int {
    let isWhole = output.json
    let sifted = try await sift(search) { ShowRow($0, isWhole: isWhole) }
    try printList(
      sifted.found, sifted.titles, sifted.places, output, isSorted: !search.order.isEmpty)
    return sifted.found.count
  }

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
