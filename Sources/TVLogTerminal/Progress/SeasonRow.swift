import TVLogCore

/// One season as `progress SHOW` and `show` tell of it.
struct SeasonRow {
  let season: SeasonProgress
  let standing: Standing

  /// Seasons of more episodes are drawn as a bar.
  static let mostMarks = 26

  var name: StyledText { StyledText(EpisodeCode.seasonName(season.number)) }

  var done: StyledText { StyledText("\(season.progress.completed)/\(season.progress.aired)") }

  var percent: StyledText { StyledText(Percent.text(season.progress)) }

  /// From the first to the last day on which an episode of it was first played in the current run.
  var days: ClosedRange<Day>? {
    let firsts = season.episodes.compactMap { episode in
      episode.plays.lazy.map(\.date).first { standing.show.isInRun($0) && $0.day != nil }?.day
    }
    guard let first = firsts.min(), let last = firsts.max() else { return nil }
    return first...last
  }

  /// `3 to 17 Oct`, and of a season that goes on `since 14 Nov`.
  func span(_ words: DateWords) -> String {
    guard let days else { return vagueSpan(words) }
    return season.isComplete ? words.span(days) : words.since(days.lowerBound)
  }

  /// `2 Apr to 30 Apr 2022`, `since 29 Oct 2026`.
  func fullSpan(_ words: DateWords) -> String {
    guard let days else { return vagueSpan(words) }
    return season.isComplete ? words.fullSpan(days) : words.fullSince(days.lowerBound)
  }

  /// The month or year, where no play names a day.
  private func vagueSpan(_ words: DateWords) -> String {
    let dates = season.episodes.flatMap(\.plays).map(\.date).filter(standing.show.isInRun)
    return words.fullDates(dates.filter { $0 != .unknown })
  }

  func marks(on screen: Screen) -> StyledText {
    let episodes = season.episodes.filter { !$0.episode.isGone }
    if episodes.count > SeasonRow.mostMarks {
      let progress = season.progress
      return Bar.text(progress.completed, of: progress.aired, marks: screen.marks)
    }
    let next = standing.nextEpisode.flatMap { $0.isWatchable ? $0.standing.code : nil }
    return episodes.reduce(into: StyledText()) { text, episode in
      text +=
        episode.code == next
        ? StyledText(screen.marks.next, .ready) : mark(of: episode, screen.marks)
    }
  }

  private func mark(of episode: EpisodeStanding, _ marks: Marks) -> StyledText {
    if episode.isPlayed || episode.isDone && !episode.isSkipped {
      return StyledText(showsTwice(episode) ? marks.twice : marks.done, .done)
    }
    if episode.isSkipped { return StyledText(marks.skipped, .quiet) }
    return episode.hasAired
      ? StyledText(marks.undone, .quiet) : StyledText(marks.ahead, .ahead)
  }

  /// In a run, and where all of the season was played twice, the mark would say nothing.
  private func showsTwice(_ episode: EpisodeStanding) -> Bool {
    episode.plays.count > 1 && standing.show.rewatching.isEmpty && !season.isSeenTwice
  }
}
