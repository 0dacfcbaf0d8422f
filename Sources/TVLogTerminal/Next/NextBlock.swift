import TVLogCore

/// The next episode of one show and the two after it.
struct NextBlock {
  let standing: Standing

  /// Empty where no episode is known to come.
  func lines(on screen: Screen) -> [StyledText] {
    Table(columns: columns, rows: rows).lines(on: screen)
  }

  private var columns: [Column] {
    [
      Column(), Column(), .episodeTitle, .minutes, Column(), Column(gap: 1),
      Column(alignment: .right, gap: 1), Column(gap: 1, yields: Column.Yield(turn: 1, keeps: 10)),
    ]
  }

  private var rows: [[StyledText]] {
    let labels = ["next", "then"]
    return episodes.enumerated().map { index, episode in
      [StyledText(index < 2 ? labels[index] : "", .quiet)] + cells(for: episode, isNext: index == 0)
    }
  }

  /// The next one, then what follows it in order and is not done.
  private var episodes: [EpisodeStanding] {
    guard let next = standing.nextEpisode?.standing,
      let place = standing.episodes.firstIndex(where: { $0.code == next.code })
    else { return [] }
    let later = standing.episodes[(place + 1)...]
      .filter { $0.isFollowed && !$0.isDone && $0.episode.aired != nil }
    return [next] + later.prefix(2)
  }

  private func cells(for standing: EpisodeStanding, isNext: Bool) -> [StyledText] {
    let episode = standing.episode
    let style: Style = standing.hasAired ? (isNext ? .ready : .code) : .ahead
    return [
      StyledText(episode.code.description, style),
      StyledText(episode.title ?? "", .quiet),
      StyledText(Minutes.single(self.standing.minutes(of: episode)), .quiet),
    ] + date(of: standing)
  }

  /// In four cells, so that days stand below each other: `airs`, `Wed`, `2`, `Dec 06:00, season finale`.
  private func date(of standing: EpisodeStanding) -> [StyledText] {
    let style: Style = standing.hasAired ? .quiet : .ahead
    guard let aired = standing.episode.aired else { return [StyledText("no date yet", style)] }
    let words = DateWords(self.standing.clock)
    let day = aired.day(in: words.zone)
    let isNear = words.isWithinYear(day)
    let time = standing.hasAired ? nil : words.time(aired).map { " \($0)" }
    let finale = self.standing.isFinale(standing.code) ? ", season finale" : ""
    return [
      StyledText(standing.hasAired ? "aired" : "airs", style),
      StyledText(isNear ? day.weekday.shortName : "", style), StyledText("\(day.day)", style),
      StyledText("\(day.monthName)\(isNear ? "" : " \(day.year)")\(time ?? "")\(finale)", style),
    ]
  }
}
