import TVLogCore

/// Every list with its first shows.
struct ListsPage: TemplateModel {
  var frame: Frame
  var lists: [ListModel]

  init(_ site: Site) {
    frame = site.frame(
      "lists.html", title: "Lists", description: "Every list of shows.", section: .lists)
    lists = site.groups.filter { $0.kind == .list || $0.kind == .query }
      .map { ListModel($0, in: site) }
  }

  static let fields: [TemplateField<ListsPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .list("lists", "The lists: statuses, favorites, the person's own, named queries.") {
      $0.lists
    },
  ]
}

/// One list.
struct ListModel: TemplateModel {
  var name: String
  var href: String
  var count: Int
  var posters: [LinkedPoster]

  init(_ group: ShowGroup, in site: Site) {
    name = group.heading
    href = group.path
    count = group.members.count
    let members =
      group.kind == .query
      ? group.members
      : group.members.sorted { site.shows[$0].interest > site.shows[$1].interest }
    posters = members.prefix(6).map { LinkedPoster(site.shows[$0], in: site) }
  }

  static let fields: [TemplateField<ListModel>] = [
    .text("name", "The list.") { $0.name },
    .text("href", "Its page.") { $0.href },
    .text("count", "Such as `12 shows`.") { Codes.count($0.count, of: "show") },
    .list("posters", "Its first six shows: the best rated, then the last played.") { $0.posters },
  ]
}

/// A poster that leads to its show.
struct LinkedPoster: TemplateModel {
  var name: String
  var href: String
  var poster: Poster

  init(_ show: SiteShow, in site: Site) {
    name = show.name
    href = show.path
    poster = Poster(show, root: "", in: site)
  }

  static let fields: [TemplateField<LinkedPoster>] = [
    .text("name", "The show.") { $0.name },
    .text("href", "Its page.") { $0.href },
    .part("poster", "Its picture or tile.") { $0.poster },
  ]
}

extension SiteShow {
  /// The best rated first, then the last played, then by slug.
  fileprivate var interest: (Int, Int32, String) {
    let played = standing.lastPlay?.span?.upperBound.number ?? .min
    return (show.rating?.tenths ?? 0, played, show.slug)
  }
}
