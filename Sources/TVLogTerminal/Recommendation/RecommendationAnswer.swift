package import TVLogCore

/// The answer to `recommend`: a line a show with both numbers, and below it why.
package struct RecommendationAnswer: Answer {
  package var recommendations: Recommendations
  package var titles: Titles

  package init(_ recommendations: Recommendations, titles: Titles) {
    self.recommendations = recommendations
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let entries = recommendations.entries
    if entries.isEmpty { return [StyledText(nothing, .quiet)] + notes(on: screen) }
    let rows = Table(columns: columns, indent: 0, rows: entries.enumerated().map(row))
      .lines(on: screen)
    let words = ReasonWords(titles: titles)
    let lines = zip(rows, entries).flatMap { row, entry in
      [row]
        + words.texts(of: entry).flatMap {
          (StyledText("    ") + StyledText($0, .quiet)).wrapped(to: screen.width, indent: 6)
        }
    }
    return [lines, notes(on: screen)].separated()
  }

  private var nothing: String {
    recommendations.hasCatalog || recommendations.candidates > 0
      ? "no show fits" : "no show of the library has a list of similar ones"
  }

  private var columns: [Column] {
    [
      Column(alignment: .right, least: 2),
      Column(least: 20, most: 34, yields: Column.Yield(turn: 3, keeps: 16)), Column(),
      Column(most: 16, yields: Column.Yield(turn: 1, keeps: 6)), Column(), Column(),
      Column(gap: 2),
    ]
  }

  private func row(_ place: Int, _ entry: Recommendation) -> [StyledText] {
    let show = entry.show
    return [
      StyledText("\(place + 1)", .quiet), StyledText(show.title ?? "title not known"),
      StyledText(show.year.map { "\($0)" } ?? "", .quiet), StyledText(show.network ?? "", .quiet),
      StyledText("~\(Decimal.text(entry.predicted)) for you", .ready),
      StyledText("(public \(entry.publicRating.map(Decimal.rounded) ?? "?"))", .quiet),
      StyledText(show.reference ?? "", .code),
    ]
  }

  private func notes(on screen: Screen) -> [StyledText] {
    let isFound = !recommendations.entries.isEmpty
    let isPublic = isFound && recommendations.ratings < 5
    let notes = [
      isFound ? "\(Codes.count(recommendations.candidates, of: "show")) to choose from" : nil,
      isPublic ? "with fewer than 5 rated shows these are mostly the public's" : nil,
      isPublic && !recommendations.hasNamed ? "tvlog recommend --like \"A, B\" names some" : nil,
      recommendations.hasCatalog
        ? nil
        : "without a catalogue only the lists of your own shows lead anywhere: tvlog catalog update",
      isFound && recommendations.keptPopularity
        ? "how much a show is watched still counts, since no show of yours has a list of similar ones"
        : nil,
    ]
    return Phrases(notes).lines(width: screen.width)
  }
}
