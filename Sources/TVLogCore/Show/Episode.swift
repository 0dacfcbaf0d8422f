/// One episode as its provider knows it, overrides applied.
package struct Episode: Hashable, Sendable {
  package var code: EpisodeCode
  package var title: String?
  /// Nil while no date is known: not aired.
  package var aired: Airdate?
  /// The day a refresh last changed this line; feeds take their time stamps from it.
  package var changed: Day?
  /// The provider dropped it, and something of the person's hangs on it.
  package var isGone = false
  /// One broadcast under two numbers: this one is done and timed with that one.
  package var partOf: EpisodeCode?

  // 0 is none: a library holds a million episodes.
  private var storedRuntime: Int32 = 0
  private var storedID: Int32 = 0

  /// Minutes; 1 or more.
  package var runtime: Int? {
    get { storedRuntime == 0 ? nil : Int(storedRuntime) }
    set { storedRuntime = newValue.map { Int32(clamping: $0) } ?? 0 }
  }

  /// The provider's permanent number of the episode, 1 or more.
  package var id: Int? {
    get { storedID == 0 ? nil : Int(storedID) }
    set { storedID = newValue.map { Int32(clamping: $0) } ?? 0 }
  }

  package init(
    _ code: EpisodeCode, title: String? = nil, aired: Airdate? = nil, runtime: Int? = nil,
    id: Int? = nil, changed: Day? = nil
  ) {
    self.code = code
    self.title = title
    self.aired = aired
    self.changed = changed
    self.runtime = runtime
    self.id = id
  }
}
