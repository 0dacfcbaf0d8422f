package import TVLogCore

/// The answer to `rate`.
package struct RatingAnswer: Answer {
  /// After the change.
  package var standing: Standing
  /// The season or the episodes rated; empty: the show.
  package var keys: [EpisodeKey]
  /// Nil: taken away.
  package var rating: Rating?
  /// What the first of them was rated before.
  package var earlier: Rating?
  package var titles: Titles

  package init(
    _ standing: Standing, keys: [EpisodeKey] = [], rating: Rating?, earlier: Rating?,
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
      return earlier.map { "rating taken away, was \($0)" } ?? "was not rated"
    }
    if rating == earlier { return "already rated \(rating)" }
    return "rated \(rating)\(earlier.map { ", was \($0)" } ?? "")"
  }
}
