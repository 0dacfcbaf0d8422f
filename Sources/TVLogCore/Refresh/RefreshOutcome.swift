/// What a refresh makes of one show.
package struct RefreshOutcome: Equatable, Sendable {
  /// As it is to stand in the file, overrides not applied.
  package var show: Show
  /// The codes that change, all at once.
  package var moves: [EpisodeCode: EpisodeCode] = [:]
  /// Keys of `watched` that are spelt out, and the first key that takes the place of each.
  package var respelled: [EpisodeKey: EpisodeKey] = [:]
  package var changes: [RefreshChange] = []
  /// While there are any, nothing may be written.
  package var questions: [RefreshQuestion] = []
  package var listMove: ListMove?
}
