package import TVLogCore

/// The answer to `rate`.
package struct RatingAnswer: Answer {
  /// After the change.
  package var standing: Standing
  /// The season or the episodes rated; empty: the show.
  package var keys: [EpisodeKey]
  /// Nil: taken away.
  package var rating: Rating?
  /// What each was rated before.
  package var earlier: [Rating?]
  package var titles: Titles

  package init(
    _ standing: Standing, keys: [EpisodeKey] = [], rating: Rating?, earlier: [Rating?],
    titles: Titles
  ) {
    self.standing = standing
    self.keys = keys
    self.rating = rating
    self.earlier = earlier
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    return [change.line(keys, what), change.outlook].wrapped(on: screen)
  }

  private var what: String {
    guard let rating else {
      return was.isEmpty ? "was not rated" : "rating taken away\(was)"
    }
    if earlier.allSatisfy({ $0 == rating }) { return "already rated \(rating)" }
    return "rated \(rating)\(was)"
  }

  /// `, was 8`, or `, were 8, 7 and -`; empty where none was rated.
  private var was: String {
    guard earlier.contains(where: { $0 != nil }) else { return "" }
    let texts = earlier.map { rating in rating.map { "\($0)" } ?? "-" }
    if Set(texts).count == 1 { return ", was \(texts[0])" }
    return ", were \(texts.dropLast().joined(separator: ", ")) and \(texts[texts.count - 1])"
  }
}
