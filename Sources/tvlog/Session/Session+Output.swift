import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// Prints an answer as it is asked for: JSON of its own shape, rows of named fields, or a table.
  func print<Subject>(
    _ output: OutputOptions, json: @autoclosure () -> some Encodable, rows: [Subject],
    _ fields: [RowField<Subject>], table: @autoclosure () -> some Answer
  ) throws {
    if output.json {
      try print(json: json())
    } else if let text = try output.text(rows, fields) {
      console.print(raw: text)
    } else {
      console.print(table())
    }
  }

  /// Rows of shows know their files.
  func showRows(_ standings: [Standing], _ loaded: LoadedLibrary) -> [ShowRow] {
    standings.map { standing in
      ShowRow(standing, path: loaded.places[standing.show.slug].map { folder.relative($0.path) })
    }
  }
}
