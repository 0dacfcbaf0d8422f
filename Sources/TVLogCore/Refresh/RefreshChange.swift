/// One thing that a refresh changes in a show.
public enum RefreshChange: Hashable, Sendable {
  /// New in the provider's list.
  case added(EpisodeCode)
  /// The episode has another number now; `withPlays`: plays went with it.
  case moved(EpisodeCode, to: EpisodeCode, withPlays: Bool)
  case renamed(EpisodeCode, from: String?, to: String)
  case redated(EpisodeCode, from: Airdate?, to: Airdate?)
  /// Its runtime or its provider's number.
  case corrected(EpisodeCode)
  /// The provider dropped it, and nothing of the person's hung on it.
  case removed(EpisodeCode)
  /// The provider dropped it; kept for what hangs on it.
  case gone(EpisodeCode)
  /// A gone one that the provider has again.
  case back(EpisodeCode)
  /// The provider dropped the episode, and another one has its number and what hung on it.
  case replaced(EpisodeCode, was: String?)
  case state(About.State?)
  /// Another key of `about`, or `seasons`.
  case fact(String)
  /// A key of `watched` or an entry of `skipped` was spelt out, so that it means what it meant.
  case spelledOut(EpisodeKey)
}
