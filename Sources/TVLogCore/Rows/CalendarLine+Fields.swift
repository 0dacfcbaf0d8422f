extension CalendarLine {
  /// The rows of `calendar`; days and times are those of the library's zone.
  public static let fields: [RowField<CalendarLine>] = [
    RowField("show") { RowValue($0.show.slug) },
    RowField("title") { RowValue($0.show.title) },
    RowField("code") { RowValue($0.episode.code) },
    RowField("episode_title") { RowValue($0.episode.title) },
    RowField("day") { RowValue($0.day) },
    RowField("time") { RowValue($0.minute.map(LocalTime.clock)) },
    RowField("aired") { RowValue($0.episode.aired) },
    RowField("has_aired") { .flag($0.hasAired) },
    RowField("completed") { .flag($0.isDone) },
    RowField("runtime") { RowValue($0.minutes) },
    RowField("network") { RowValue($0.show.about.network) },
    RowField("finale") { .flag($0.isFinale) },
  ]
}
