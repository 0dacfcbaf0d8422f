/// One viewing of one episode, and the key of the show file that tells of it.
public struct EpisodePlay: Hashable, Sendable {
  public var date: PlayDate
  public var key: EpisodeKey

  public init(_ date: PlayDate, key: EpisodeKey) {
    self.date = date
    self.key = key
  }

  /// Written as a range or seasons: it counts on its day, but a note in bulk is no sitting.
  public var isBulk: Bool { key.breadth > 0 }

  /// Whether this play, of a narrower key, already tells what a broader one says.
  ///
  /// `unknown` yields to every narrower key, a day to the same day (docs/meaning.md, "Overlapping keys").
  func covers(_ other: EpisodePlay) -> Bool {
    if case .unknown = other.date { return date == .unknown || key.breadth < other.key.breadth }
    if let day = other.date.day { return date.day == day }
    return date == other.date
  }
}
