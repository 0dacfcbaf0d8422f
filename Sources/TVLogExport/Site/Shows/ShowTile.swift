import TVLogCore

/// One show of a wall or a table.
struct ShowTile: TemplateModel {
  var href: String
  var name: String
  var poster: Poster
  var status: String?
  var rating: String?
  var network: String?
  var genres: String
  var year: String?
  var next: String?
  var left: String
  var lastPlay: String?
  var bar: Bar
  var sorting: TileSorting

  init(_ show: SiteShow, root: String, in site: Site) {
    let about = show.show.about
    href = root + show.path
    name = show.name
    poster = Poster(show, root: root, in: site)
    status = show.standing.isRewatching ? "rewatching" : show.standing.status?.words
    rating = show.show.rating?.description
    network = about.network
    genres = about.genres.joined(separator: ", ")
    year = about.premiered.map { "\($0.year)" }
    next = show.standing.nextEpisode.map { "\($0.standing.code)" }
    left = show.progress.minutesLeft.map { $0 == 0 ? "" : Minutes.total($0) } ?? "?"
    let last = site.options.hidesDates ? nil : show.standing.lastPlay
    lastPlay = last.map(site.words.date)
    bar = Bar(show.progress)
    sorting = TileSorting(show, lastPlay: last)
  }

  static let fields: [TemplateField<ShowTile>] = [
    .text("href", "The show's page.") { $0.href },
    .text("name", "The show, with its year where another has the same title.") { $0.name },
    .part("poster", "Its picture or tile.") { $0.poster },
    .text("status", "Such as `want to watch`.") { $0.status },
    .text("rating", "The person's, 1 to 10.") { $0.rating },
    .text("network", "Such as `Apple TV+`.") { $0.network },
    .text("genres", "Such as `Drama, Thriller`.") { $0.genres },
    .text("year", "The year of its first episode.") { $0.year },
    .text("next", "The next episode's code.") { $0.next },
    .text("left", "Such as `2 h 12`; empty where nothing is left, `?` where that is not known.") {
      $0.left
    },
    .text("lastPlay", "Such as `Sat 21 Nov`.") { $0.lastPlay },
    .part("bar", "How far one is.") { $0.bar },
    .part("sorting", "Figures by which a script may sort.") { $0.sorting },
  ]
}

/// What a script sorts shows by: whole numbers, the greatest last.
struct TileSorting: TemplateModel {
  var title: String
  var rating: Int
  var lastPlay: Int
  var left: Int
  var percent: Int
  var year: Int

  init(_ show: SiteShow, lastPlay: PlayDate?) {
    title = show.show.title.sortKey
    rating = show.show.rating?.tenths ?? 0
    self.lastPlay = lastPlay?.span.map { Int($0.upperBound.number) } ?? -1_000_000
    left = show.progress.minutesLeft ?? -1
    percent = show.progress.percent ?? -1
    year = show.show.about.premiered?.year ?? 0
  }

  static let fields: [TemplateField<TileSorting>] = [
    .text("title", "Without article, in small letters.") { $0.title },
    .number("rating", "Tenths.") { $0.rating },
    .number("lastPlay", "A count of days.") { $0.lastPlay },
    .number("left", "Minutes.") { $0.left },
    .number("percent", "0 to 100, -1 for not known.") { $0.percent },
    .number("year", "0 for not known.") { $0.year },
  ]
}
