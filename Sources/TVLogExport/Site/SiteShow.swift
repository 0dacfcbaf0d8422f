import TVLogCore

/// A show with the figures that several pages tell of it, counted once.
struct SiteShow: Sendable {
  let standing: Standing
  /// With the year where another show has the same title.
  let name: String
  let progress: Progress
  /// Its place among all by title.
  var rank = 0

  init(_ standing: Standing, titles: Titles) {
    self.standing = standing
    name = titles.name(of: standing.show)
    progress = standing.progress
  }

  var show: Show { standing.show }
  /// From the top folder of the site.
  var path: String { "shows/\(show.slug).html" }
}

extension [SiteShow] {
  /// Each with its place by title without article, then by slug.
  var ranked: [SiteShow] {
    let keys = map { ($0.show.title.sortKey, $0.show.slug) }
    var ranked = self
    for (rank, index) in indices.sorted(by: { keys[$0] < keys[$1] }).enumerated() {
      ranked[index].rank = rank
    }
    return ranked
  }
}
