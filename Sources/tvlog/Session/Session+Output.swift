import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// Prints an answer as it is asked for.
  func print<Subject>(
    _ output: OutputOptions, json: @autoclosure () -> some Encodable,
    rows: @autoclosure () -> [Subject],
    _ fields: [RowField<Subject>], table: @autoclosure () -> some Answer
  ) throws {
    try console.print(output, json: json(), rows: rows(), fields, table: table())
  }

  func print(json answer: some Encodable) throws { try console.print(json: answer) }

  /// Rows of shows know their files.
  func showRows(_ standings: [Standing], _ places: [String: ShowPlace]) -> [ShowRow] {
    standings.map { standing in
      ShowRow(standing, path: places[standing.show.slug].map { folder.relative($0.path) })
    }
  }
}
