/// One play of one episode, as `history` tells it.
///
/// Lists of a million are made of them, sorted and sifted; a class, so that each is there once.
public final class PlayLine: Sendable {
  private let shared: SharedShow
  public let code: EpisodeCode
  public let episode: Episode?
  public let play: EpisodePlay
  /// What it took; nil: not known.
  public let minutes: Int?
  /// Which play of the episode it is, from 1.
  public let number: Int

  private init(
    _ shared: SharedShow, _ code: EpisodeCode, _ episode: Episode?, _ play: EpisodePlay,
    minutes: Int?, number: Int
  ) {
    self.shared = shared
    self.code = code
    self.episode = episode
    self.play = play
    self.minutes = minutes
    self.number = number
  }

  /// Its outline.
  public var show: Show { shared.show }
  public var date: PlayDate { play.date }

  /// Every play of some shows, the newest first; undated ones last.
  ///
  /// Within a day, the later minute first, then by title, then the later episode.
  public static func newestFirst(_ standings: some Sequence<Standing>) -> [PlayLine] {
    newestFirst(standings.flatMap { lines($0) })
  }

  /// Lines of shows that are let go already, those of each one behind the other.
  public static func newestFirst(_ lines: [PlayLine]) -> [PlayLine] {
    let ranks = ranks(of: lines)
    return lines.sorted(
      on: { line in
        (~line.date.order, ranks[ObjectIdentifier(line.shared)] ?? 0, ~line.code.order)
      }, by: <)
  }

  /// Where each show stands by title, which is folded once and not for every play.
  private static func ranks(of lines: [PlayLine]) -> [ObjectIdentifier: Int] {
    var shows: [SharedShow] = []
    for line in lines where shows.last !== line.shared { shows.append(line.shared) }
    let byTitle = shows.sorted(on: \.show.title.sortKey, by: <)
    return Dictionary(byTitle.enumerated().map { (ObjectIdentifier($1), $0) }) { first, _ in first }
  }

  /// Every play of a show, of known and unknown codes.
  public static func lines(_ standing: Standing) -> [PlayLine] {
    let shared = SharedShow(standing.show.outline)
    var lines: [PlayLine] = []
    func add(
      _ plays: Few<EpisodePlay>, _ code: EpisodeCode, _ episode: Episode?, _ minutes: Int?
    ) {
      for number in plays.indices {
        lines.append(
          PlayLine(shared, code, episode, plays[number], minutes: minutes, number: number + 1))
      }
    }
    for index in standing.episodes.indices where !standing.episodes[index].plays.isEmpty {
      let episode = standing.episodes[index]
      add(episode.plays, episode.code, episode.episode, standing.minutes(of: episode.episode))
    }
    for (code, plays) in standing.strayPlays { add(plays, code, nil, standing.usualMinutes) }
    return lines
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
