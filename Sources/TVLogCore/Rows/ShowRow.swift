/// One show of `list` and `progress`, and its file relative to the library.
///
/// It holds how the show is called and where one stands with it, and nothing of its episodes, so that
/// a list of many takes little.
public struct ShowRow: Sendable {
  /// Without its episodes and plays; without what is long too, unless the whole was asked for.
  public let show: Show
  public var path: String?
  public let status: Status?
  public let progress: Progress
  /// Without an episode list only what was played is known.
  public let isListUnknown: Bool
  public let behind: Int?
  /// Minutes.
  public let minutesBehind: Int?
  public let lastPlay: PlayDate?
  public let isRewatching: Bool
  public let next: Episode?
  /// Whether `next` can be watched; else it is awaited.
  public let isNextWatchable: Bool

  /// `isWhole` keeps all that `list --json` says of the show.
  public init(_ standing: Standing, path: String? = nil, isWhole: Bool = false) {
    show = isWhole ? standing.show.withoutEpisodes : standing.show.outline
    self.path = path
    status = standing.status
    progress = standing.progress
    isListUnknown = standing.isListUnknown
    behind = standing.behind
    minutesBehind = standing.minutesBehind
    lastPlay = standing.lastPlay
    isRewatching = standing.isRewatching
    let nextEpisode = standing.nextEpisode
    next = nextEpisode?.episode
    isNextWatchable = nextEpisode?.isWatchable ?? false
  }

  public static let fields: [RowField<ShowRow>] = person + provider + figures

  private static let person: [RowField<ShowRow>] = [
    RowField("slug") { RowValue($0.show.slug) },
    RowField("title") { RowValue($0.show.title) },
    RowField("year") { RowValue($0.show.about.premiered?.year) },
    RowField("status") { RowValue($0.status?.rawValue) },
    RowField("lists") { .list($0.show.lists) },
    RowField("tags") { .list($0.show.tags) },
    RowField("rating") { RowValue($0.show.rating) },
    RowField("added") { RowValue($0.show.added) },
    RowField("path") { RowValue($0.path) },
  ]

  private static let provider: [RowField<ShowRow>] = [
    RowField("state") { RowValue($0.show.about.state?.rawValue) },
    RowField("type") { RowValue($0.show.about.type) },
    RowField("network") { RowValue($0.show.about.network) },
    RowField("country") { RowValue($0.show.about.country) },
    RowField("language") { RowValue($0.show.about.language) },
    RowField("genres") { .list($0.show.about.genres) },
    RowField("premiered") { RowValue($0.show.about.premiered) },
    RowField("score") { RowValue($0.show.about.score) },
    RowField("tvmaze") { RowValue($0.show.about.ids.tvmaze) },
    RowField("tmdb") { RowValue($0.show.about.ids.tmdb) },
    RowField("tvdb") { RowValue($0.show.about.ids.tvdb) },
    RowField("imdb") { RowValue($0.show.about.ids.imdb) },
  ]

  private static let figures: [RowField<ShowRow>] = [
    RowField("aired") { RowValue($0.isListUnknown ? nil : $0.progress.aired) },
    RowField("completed") { RowValue($0.progress.completed) },
    RowField("percent") { RowValue($0.progress.percent) },
    RowField("behind") { RowValue($0.behind) },
    RowField("minutes_left") { RowValue($0.minutesBehind) },
    RowField("plays") { RowValue($0.progress.plays) },
    RowField("first_watched") { RowValue($0.progress.firstPlay) },
    RowField("last_watched") { RowValue($0.lastPlay) },
    RowField("rewatch") { .flag($0.isRewatching) },
    RowField("next") { RowValue($0.next?.code) },
    RowField("next_title") { RowValue($0.next?.title) },
    RowField("next_aired") { RowValue($0.next?.aired) },
  ]
}

extension Show {
  /// All of it but its episodes, and what is said of them.
  fileprivate var withoutEpisodes: Show {
    var show = self
    show.watched = []
    show.ratings = []
    show.reviews = []
    show.seasons = []
    show.episodes = []
    return show
  }
}
