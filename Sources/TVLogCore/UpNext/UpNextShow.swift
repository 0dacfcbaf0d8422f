/// All that up next needs of a show: nobody need hold a whole library to answer.
public struct UpNextShow: Sendable {
  let lines: [UpNextLine]
  let taste: TasteFacts

  public init(_ standing: Standing) {
    let shared = SharedShow(standing.show.outline)
    lines = standing.upNextLines(of: shared)
    taste = TasteFacts(standing, shared)
  }

  /// Its outline.
  public var show: Show { taste.show }
}
