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

  private func cells(for place: EpisodeStanding, isNext: Bool) -> [StyledText] {
    let episode = place.episode
    let style: Style = place.hasAired ? (isNext ? .ready : .code) : .ahead
    return [
      StyledText(episode.code.description, style),
      StyledText(episode.title ?? "", .quiet),
      StyledText(Minutes.single(standing.minutes(of: episode)), .quiet),
    ] + date(of: place)
  }

  /// In four cells, so that days stand below each other: `airs`, `Wed`, `2`, `Dec 06:00, season finale`.
  private func date(of place: EpisodeStanding) -> [StyledText] {
    guard let aired = place.episode.aired, let day = place.airDay else { return [] }
    let words = DateWords(standing.clock)
    let isNear = words.isWithinYear(day)
    let year = isNear ? "" : " \(day.year)"
    let time = place.hasAired ? nil : words.time(aired).map { " \($0)" }
    let finale = standing.isFinale(place.code) ? ", season finale" : ""
    return [
      place.hasAired ? "aired" : "airs", isNear ? day.weekday.shortName : "", "\(day.day)",
      "\(day.monthName)\(year)\(time ?? "")\(finale)",
    ].map { StyledText($0, place.hasAired ? .quiet : .ahead) }
  }
}
