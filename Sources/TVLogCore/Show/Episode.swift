/// One episode as its provider knows it, overrides applied.
package struct Episode: Hashable, Sendable {
  package var code: EpisodeCode
  package var title: String?
  /// Nil while no date is known: not aired.
  package var aired: Airdate?
  /// Minutes.
  package var runtime: Int?
  /// The provider's permanent number of the episode.
  package var id: Int?
  /// The day a refresh last changed this line; feeds take their time stamps from it.
  package var changed: Day?
  /// The provider dropped it, and something of the person's hangs on it.
  package var isGone = false
  /// One broadcast under two numbers: this one is done and timed with that one.
  package var partOf: EpisodeCode?

  package init(
    _ code: EpisodeCode, title: String? = nil, aired: Airdate? = nil, runtime: Int? = nil,
    id: Int? = nil
  ) {
    self.code = code
    self.title = title
    self.aired = aired
    self.runtime = runtime
    self.id = id
  }
}
