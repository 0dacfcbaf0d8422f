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
      let loaded = try await session.load()
      let found = search.results(among: session.subjects(loaded))
      try session.printList(found, loaded, output, isSorted: !search.order.isEmpty)
      if found.isEmpty && search.query != .everything {
        throw ExitCode(Failure.Code.findings.rawValue)
      }
    }
  }
}

extension Session {
  /// Prints shows as `list` does; without an order by title, in every form of output.
  func printList(
    _ standings: [Standing], _ loaded: LoadedLibrary, _ output: OutputOptions, isSorted: Bool
  ) throws {
    let titles = Titles(loaded.library.shows)
    let answer = ListAnswer(standings, titles: titles, isSorted: isSorted)
    try print(
      output, json: answer.inOrder.map(\.show), rows: showRows(answer.inOrder, loaded),
      ShowRow.fields, table: answer)
  }
}
