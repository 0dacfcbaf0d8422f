import TVLogCore

extension SeasonRow {
  /// Seasons of more episodes are drawn as a bar.
  static let mostMarks = 26

  var name: StyledText { StyledText(EpisodeCode.seasonName(season.number)) }

  var done: StyledText { StyledText("\(season.progress.completed)/\(season.progress.aired)") }

  var percent: StyledText { StyledText(Percent.text(season.progress)) }

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
