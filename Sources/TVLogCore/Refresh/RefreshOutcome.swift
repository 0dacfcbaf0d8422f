/// What a refresh makes of one show.
public struct RefreshOutcome: Equatable, Sendable {
  /// As it is to stand in the file, overrides not applied.
  public var show: Show
  /// The codes that change, all at once.
  public var moves: [EpisodeCode: EpisodeCode] = [:]
  /// Keys of `watched` that are spelt out, and the first key that takes the place of each.
  public var respelled: [EpisodeKey: EpisodeKey] = [:]
  public var changes: [RefreshChange] = []
  /// While there are any, nothing may be written.
  public var questions: [RefreshQuestion] = []
  public var listMove: ListMove?
}
