/// One show, all its plays and what else statistics ask of it: nobody need hold a whole library to count.
public final class ShowViewings: Sendable {
  let shared: SharedShow
  let viewings: [Viewing]
  /// Of the show alone.
  let progress: LibraryProgress
  let isRewatching: Bool
  /// The aired regular episodes of each season, parts left out; none without an episode list.
  let seasonSizes: [Int: Int]
  /// Closed seasons whose known regular episodes were all played or skipped, in order.
  let completedSeasons: [Completion]
  /// The show, where it is over and all its known regular episodes were played or skipped.
  let completion: Completion?
  /// Nil for a show that is not dropped, or of which nothing was played.
  let abandonment: Abandonment?

  public init(_ standing: Standing) {
    shared = SharedShow(standing.show.outline)
    viewings = standing.viewings
    progress = LibraryProgress(standing)
    isRewatching = standing.isRewatching
    seasonSizes = standing.seasonSizes
    completedSeasons = standing.completedSeasons(of: shared)
    completion = standing.completion(of: shared)
    abandonment = Abandonment(standing, of: shared)
  }

  /// Its outline.
  public var show: Show { shared.show }
}
