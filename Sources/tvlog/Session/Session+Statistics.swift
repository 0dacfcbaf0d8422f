import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// The shows that a query means, each let go as soon as its plays are counted.
  func viewings(_ words: [String]) async throws -> Sifted<ShowViewings> {
    let search = try ShowSearch(words.joined(separator: " "), clock: clock)
    return try await sift(search, typed: words) { ShowViewings($0) }
  }

  /// Prints statistics in the form that was asked for.
  func answer(
    _ form: StatisticsForm, _ json: @autoclosure () -> some Encodable, of statistics: Statistics,
    _ places: [String: ShowPlace], _ answer: @autoclosure () -> some Answer
  ) async throws {
    if form.explain { return try await explain(statistics.figures, places) }
    let rows = form.output.isInRows ? statistics.rows : []
    try print(form.output, json: json(), rows: rows, StatisticsRow.fields, table: answer())
  }

  /// Each file is parsed once, on all cores, for the lines that are shown of it.
  private func explain(
    _ figures: [StatisticsFigure], _ places: [String: ShowPlace]
  ) async throws {
    let shown = figures.map { $0.sources.prefix(FiguresAnswer.shown) }
    let sources = Dictionary(grouping: Set(shown.joined()), by: \.slug)
    let files = sources.compactMap { slug, sources in places[slug].map { ($0, sources) } }
    let found = await WorkQueue.map(count: files.count) { index in
      Result { try lines(of: files[index].1, in: files[index].0) }
    }
    var known: [StatisticsFigure.Source: String] = [:]
    for lines in found { known.merge(try lines.get()) { line, _ in line } }
    let entries = zip(figures, shown).map { figure, shown in
      FiguresAnswer.Entry(
        figure: figure,
        places: shown.compactMap { source in known[source].map { ($0, source.path) } })
    }
    console.print(FiguresAnswer(entries))
  }

  /// Where keys of one file stand, such as `shows/s/sample.yaml:14`.
  private func lines(
    of sources: [StatisticsFigure.Source], in place: ShowPlace
  ) throws -> [StatisticsFigure.Source: String] {
    let path = folder.relative(place.path)
    let file = try ShowFile(try folder.read(place), slug: place.slug, path: path)
    return sources.reduce(into: [:]) { lines, source in
      lines[source] = path + (file.line(of: source.path).map { ":\($0)" } ?? "")
    }
  }
}
