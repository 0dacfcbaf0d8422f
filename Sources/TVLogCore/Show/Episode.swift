/// One episode as its provider knows it, overrides applied.
public struct Episode: Hashable, Sendable {
  public var code: EpisodeCode
  /// `title` before anybody has asked for it.
  public var lazyTitle: LazyText?
  /// Nil while no date is known: not aired.
  public var aired: Airdate?
  /// The day a refresh last changed this line; feeds take their time stamps from it.
  public var changed: Day?
  /// The provider dropped it, and something of the person's hangs on it.
  public var isGone = false
  /// One broadcast under two numbers: this one is done and timed with that one.
  public var partOf: EpisodeCode?

  // 0 is none: a library holds a million episodes.
  private var storedRuntime: Int32 = 0
  private var storedID: Int32 = 0
}

extension Episode {
  public var title: String? {
    get { lazyTitle?.string }
    set { lazyTitle = newValue.map { LazyText($0) } }
  }

  /// Minutes; 1 or more.
  public var runtime: Int? {
    get { storedRuntime == 0 ? nil : Int(storedRuntime) }
    set { storedRuntime = Int32(clamping: newValue ?? 0) }
  }

  /// The provider's permanent number of the episode, 1 or more.
  public var id: Int? {
    get { storedID == 0 ? nil : Int(storedID) }
    set { storedID = Int32(clamping: newValue ?? 0) }
  }

  public init(
    _ code: EpisodeCode, title: String? = nil, aired: Airdate? = nil, runtime: Int? = nil,
    id: Int? = nil, changed: Day? = nil
  ) {
    self.init(
      code, title.map { LazyText($0) }, aired: aired, runtime: runtime, id: id, changed: changed)
  }

  /// The same with a title that nobody has asked for.
  ///
  /// All is set in one step: an initialiser that sets one after the other copies the whole at its end.
  @inline(__always)
  public init(
    _ code: EpisodeCode, _ title: LazyText?, aired: Airdate?, runtime: Int?, id: Int?, changed: Day?
  ) {
    self.init(
      code: code, lazyTitle: title, aired: aired, changed: changed,
      storedRuntime: Int32(clamping: runtime ?? 0), storedID: Int32(clamping: id ?? 0))
  }
}
