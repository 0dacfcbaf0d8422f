/// One play of one episode, as `history` tells it.
public struct PlayLine: Sendable {
  public let show: Show
  public let code: EpisodeCode
  public let episode: Episode?
  public let play: EpisodePlay
  /// What it took; nil: not known.
  public let minutes: Int?
  /// Which play of the episode it is, from 1.
  public let number: Int

  public var date: PlayDate { play.date }

  /// Every play of some shows, the newest first; undated ones last.
  ///
  /// Within a day, the later minute first, then the later episode.
  public static func newestFirst(_ standings: some Sequence<Standing>) -> [PlayLine] {
    standings.flatMap(\.playLines).sorted { $0.isNewer(than: $1) }
  }

  private func isNewer(than other: PlayLine) -> Bool {
    if date != other.date { return date > other.date }
    if show.slug != other.show.slug { return show.title.sortKey < other.show.title.sortKey }
    return code > other.code
  }
}

extension Standing {
  /// Every play, of known and unknown codes.
  fileprivate var playLines: [PlayLine] {
    let known = episodes.flatMap { standing in
      lines(standing.plays, standing.code, standing.episode, minutes(of: standing.episode))
    }
    return known + strayPlays.flatMap { lines($0.value, $0.key, nil, usualMinutes) }
  }

  private func lines(
    _ plays: Few<EpisodePlay>, _ code: EpisodeCode, _ episode: Episode?, _ minutes: Int?
  ) -> [PlayLine] {
    plays.enumerated().map { offset, play in
      PlayLine(
        show: show, code: code, episode: episode, play: play, minutes: minutes, number: offset + 1)
    }
  }
}

extension PlayLine {
  /// The rows of `history`.
  public static let fields: [RowField<PlayLine>] = [
    RowField("show") { RowValue($0.show.slug) },
    RowField("title") { RowValue($0.show.title) },
    RowField("code") { RowValue($0.code) },
    RowField("episode_title") { RowValue($0.episode?.title) },
    RowField("date") { RowValue($0.date) },
    RowField("number") { .number($0.number) },
    RowField("runtime") { RowValue($0.minutes) },
    RowField("written_as") { RowValue($0.play.key) },
  ]
}
