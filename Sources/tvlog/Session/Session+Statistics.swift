import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// The whole library, and the shows of it that a query means; throws where it means none.
  func standings(_ words: [String]) async throws -> (LoadedLibrary, [Standing]) {
    let text = words.joined(separator: " ")
    let search = try ShowSearch(text, clock: clock)
    let loaded = try await load()
    if words.isEmpty { return (loaded, await standings(of: loaded.library)) }
    let found = search.results(among: subjects(loaded))
    if found.isEmpty { throw Failure(.findings, "no show matches \(text)") }
    return (loaded, found)
  }

  /// Prints statistics in the form that was asked for.
  func answer(
    _ form: StatisticsForm, _ json: @autoclosure () -> some Encodable, of statistics: Statistics,
    in loaded: LoadedLibrary, _ answer: @autoclosure () -> some Answer
  ) throws {
    if form.explain { return try explain(statistics.figures, in: loaded) }
    let rows = form.output.isInRows ? statistics.rows : []
    try print(form.output, json: json(), rows: rows, StatisticsRow.fields, table: answer())
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
