import TVLogCore

/// How shows were rated, by genre and against the public.
struct RatingSection {
  let ratings: RatingStatistics

  func lines(on screen: Screen) -> [StyledText] {
    guard let mean = ratings.mean else { return [] }
    return [StyledText("Ratings", .head)] + distribution(on: screen)
      + Phrases([
        "mean \(Decimal.text(mean)) of \(Codes.count(ratings.shows.count, of: "show"))", difference,
      ]).lines(after: .spaces(2), width: screen.width)
      + Phrases(genres, separator: ", ").lines(after: .spaces(2), width: screen.width)
  }

  private func distribution(on screen: Screen) -> [StyledText] {
    let counts = ratings.distribution
    let most = counts.values.max() ?? 0
    let rows = counts.keys.sorted(by: >).map { number in
      [
        StyledText("\(number)"),
        Bar.text(counts[number] ?? 0, of: most, marks: screen.marks),
        StyledText("\(counts[number] ?? 0)"),
      ]
    }
    return Table(
      columns: [Column(alignment: .right, least: 2), Column(), Column(alignment: .right)],
      rows: rows
    ).lines(on: screen)
  }

  private var difference: String? {
    ratings.difference.map {
      "\(Decimal.signed($0)) against the public, over \(Codes.count(ratings.compared.count, of: "show"))"
    }
  }

  /// Of genres with three rated shows or more.
  private var genres: [String] {
    ratings.genres.filter { $0.shows >= 3 }.prefix(8).map { "\($0.name) \(Decimal.text($0.mean))" }
  }
}
