import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// The whole library, and the shows of it that a query means.
  func standings(_ words: [String]) async throws -> (LoadedLibrary, [Standing]) {
    let search = try ShowSearch(words.joined(separator: " "), clock: clock)
    let loaded = try await load()
    let standings = loaded.library.standings(at: clock)
    if words.isEmpty { return (loaded, standings) }
    return (loaded, search.results(among: standings.map { QuerySubject($0) }))
  }

  /// Prints statistics in the form that was asked for.
  func answer(
    _ form: StatisticsForm, _ json: some Encodable, of statistics: Statistics,
    in loaded: LoadedLibrary, _ answer: some Answer
  ) throws {
    if form.explain {
      try explain(statistics.figures, in: loaded)
    } else if form.json {
      try print(json: json)
    } else if form.csv {
      let lines = [StatisticsRow.head] + statistics.rows.map(\.fields)
      console.print(raw: lines.map(\.csvLine).joined())
    } else {
      console.print(answer)
    }
  }

  private func explain(_ figures: [StatisticsFigure], in loaded: LoadedLibrary) throws {
    var files: [String: ShowFile] = [:]
    let entries = try figures.map { figure in
      let places = try figure.sources.prefix(FiguresAnswer.shown).compactMap { source in
        guard let place = loaded.places[source.slug] else {
          return (place: String, key: String)?.none
        }
        let path = folder.relative(place.path)
        let file =
          try files[source.slug] ?? ShowFile(try folder.read(place), slug: place.slug, path: path)
        files[source.slug] = file
        let line = file.line(of: source.path).map { ":\($0)" } ?? ""
        return ("\(path)\(line)", source.path)
      }
      return FiguresAnswer.Entry(figure: figure, places: places)
    }
    console.print(FiguresAnswer(entries))
  }
}

extension [String] {
  /// One line of RFC 4180, ended by a line feed.
  fileprivate var csvLine: String {
    map { field in
      field.contains { ",\"\r\n".contains($0) }
        ? "\""
          + field.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\"" : field
    }.joined(separator: ",") + "\n"
  }
}
