/// What was played of one show in the span.
public struct ShowStatistics: Sendable {
  let viewings: [Viewing]
  private let shared: SharedShow
  public var count = PlayCount()
  /// The oldest and newest play in the span whose date is known at least to the year.
  public var first: PlayDate?
  public var last: PlayDate?
  /// The first play of the show ever lies in the span.
  public var isNew = false

  public var show: Show { shared.show }

  init(_ show: ShowViewings) {
    viewings = show.viewings
    shared = show.shared
  }
}

extension ShowStatistics {
  /// Most plays first, then most minutes, then by title.
  var order: (Int, Int, String, String) {
    (-count.plays, -count.minutes, show.title.sortKey, show.slug)
  }
}
