/// One show of `list` and `progress`, and its file relative to the library.
package struct ShowRow: Sendable {
  package let standing: Standing
  package let path: String?

  package init(_ standing: Standing, path: String?) {
    self.standing = standing
    self.path = path
  }

  package static let fields: [RowField<ShowRow>] = person + provider + figures

  private static let person: [RowField<ShowRow>] = [
    RowField("slug") { RowValue($0.standing.show.slug) },
    RowField("title") { RowValue($0.standing.show.title) },
    RowField("year") { RowValue($0.standing.show.about.premiered?.year) },
    RowField("status") { RowValue($0.standing.status?.rawValue) },
    RowField("lists") { .list($0.standing.show.lists) },
    RowField("tags") { .list($0.standing.show.tags) },
    RowField("rating") { RowValue($0.standing.show.rating) },
    RowField("added") { RowValue($0.standing.show.added) },
    RowField("path") { RowValue($0.path) },
  ]

  private static let provider: [RowField<ShowRow>] = [
    RowField("state") { RowValue($0.standing.show.about.state?.rawValue) },
    RowField("type") { RowValue($0.standing.show.about.type) },
    RowField("network") { RowValue($0.standing.show.about.network) },
    RowField("country") { RowValue($0.standing.show.about.country) },
    RowField("language") { RowValue($0.standing.show.about.language) },
    RowField("genres") { .list($0.standing.show.about.genres) },
    RowField("premiered") { RowValue($0.standing.show.about.premiered) },
    RowField("score") { RowValue($0.standing.show.about.score) },
    RowField("tvmaze") { RowValue($0.standing.show.about.ids.tvmaze) },
    RowField("tmdb") { RowValue($0.standing.show.about.ids.tmdb) },
    RowField("tvdb") { RowValue($0.standing.show.about.ids.tvdb) },
    RowField("imdb") { RowValue($0.standing.show.about.ids.imdb) },
  ]

  private static let figures: [RowField<ShowRow>] = [
    RowField("aired") { RowValue($0.standing.isListUnknown ? nil : $0.standing.progress.aired) },
    RowField("completed") { RowValue($0.standing.progress.completed) },
    RowField("percent") { RowValue($0.standing.progress.percent) },
    RowField("behind") { RowValue($0.standing.behind) },
    RowField("minutes_left") { RowValue($0.standing.minutesBehind) },
    RowField("plays") { RowValue($0.standing.progress.plays) },
    RowField("first_watched") { RowValue($0.standing.progress.firstPlay) },
    RowField("last_watched") { RowValue($0.standing.lastPlay) },
    RowField("rewatch") { .flag($0.standing.isRewatching) },
    RowField("next") { RowValue($0.standing.nextEpisode?.episode.code) },
    RowField("next_title") { RowValue($0.standing.nextEpisode?.episode.title) },
    RowField("next_aired") { RowValue($0.standing.nextEpisode?.episode.aired) },
  ]
}
