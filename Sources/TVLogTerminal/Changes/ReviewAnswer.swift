package import TVLogCore

/// The answer to `review`.
package struct ReviewAnswer: Answer {
  /// After the change.
  package var standing: Standing
  /// A season or an episode; nil: the show.
  package var key: EpisodeKey?
  /// Nil: taken away.
  package var text: String?
  /// There was a review before.
  package var hadOne: Bool
  package var titles: Titles

  package init(
    _ standing: Standing, key: EpisodeKey? = nil, text: String?, hadOne: Bool, titles: Titles
  ) {
    self.standing = standing
    self.key = key
    self.text = text
    self.hadOne = hadOne
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    return [change.line([key].compactMap { $0 }, what), change.outlook].wrapped(on: screen)
  }

  private var what: String {
    guard let text else { return hadOne ? "review taken away" : "there was no review" }
    let words = text.split(whereSeparator: \.isWhitespace).count
    let size = Codes.count(words, of: "word")
    return hadOne ? "review replaced, \(size)" : "review written, \(size)"
  }
}
