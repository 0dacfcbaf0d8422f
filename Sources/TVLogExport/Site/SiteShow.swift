import TVLogCore

/// A show with the figures that several pages tell of it, counted once.
struct SiteShow: Sendable {
  let standing: Standing
  /// With the year where another show has the same title.
  let name: String
  let progress: Progress

  init(_ standing: Standing, titles: Titles) {
    self.standing = standing
    name = titles.name(of: standing.show)
    progress = standing.progress
  }

  var show: Show { standing.show }
  /// From the top folder of the site.
  var path: String { "shows/\(show.slug).html" }
  var isOpen: Bool { standing.hasPlays && (standing.status != .completed || standing.isRewatching) }
}
