extension UpNextLine {
  /// The rows of `next`.
  public static let fields: [RowField<UpNextLine>] = [
    RowField("show") { RowValue($0.show.slug) },
    RowField("title") { RowValue($0.show.title) },
    RowField("group") { RowValue($0.group.rawValue) },
    RowField("code") { RowValue($0.next?.episode.code) },
    RowField("episode_title") { RowValue($0.next?.episode.title) },
    RowField("aired") { RowValue($0.next?.episode.aired) },
    RowField("watchable") { line in line.next.map { .flag($0.isWatchable) } ?? .none },
    RowField("runtime") { RowValue($0.minutes) },
    RowField("behind") { RowValue($0.reason.behind) },
    RowField("minutes_left") { RowValue($0.minutesLeft) },
    RowField("last_watched") { RowValue($0.reason.lastPlay) },
    RowField("network") { RowValue($0.show.about.network) },
    RowField("rewatch") { .flag($0.reason.isRewatch) },
  ]
}
