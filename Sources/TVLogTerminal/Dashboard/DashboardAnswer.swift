package import TVLogCore

/// The answer to `tvlog` alone: the first lines of up next, what airs today, and where to go on.
package struct DashboardAnswer: Answer {
  package var upNext: UpNext
  /// Those of today.
  package var today: [CalendarLine]
  package var titles: Titles
  package var clock: Clock

  /// Lines of up next that are shown.
  private static let most = 8

  package init(_ upNext: UpNext, today: [CalendarLine], titles: Titles, clock: Clock) {
    self.upNext = upNext
    self.today = today
    self.titles = titles
    self.clock = clock
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if upNext.lines.isEmpty { return WelcomeAnswer().lines(on: screen) }
    let watchable = upNext.lines.filter { !$0.group.isFolded && $0.group != .waiting }
    let shown = UpNext(lines: Array(watchable.prefix(Self.most)))
    let answer = UpNextAnswer(shown, titles: titles)
    let next =
      shown.lines.isEmpty
      ? [StyledText("nothing is left to watch", .quiet)] : answer.lines(on: screen)
    return [next, airing(besides: shown), [hint(hidden: watchable.count - shown.lines.count)]]
      .separated()
  }

  /// What airs today and is not done, if up next does not say so.
  private func airing(besides shown: UpNext) -> [StyledText] {
    let lines = today.filter { line in
      !line.isDone
        && !shown.lines.contains {
          $0.show.slug == line.show.slug && $0.next?.episode.code == line.episode.code
        }
    }
    if lines.isEmpty { return [] }
    let words = lines.prefix(3).map { line in
      let time = line.minute.map { " at \(LocalTime.clock($0))" } ?? ""
      return "\(titles.name(of: line.show)) \(line.episode.code)\(time)"
    }
    let more = lines.count > 3 ? " and \(lines.count - 3) more" : ""
    return [
      StyledText("Also today", .head) + StyledText("  \(words.joined(separator: ", "))\(more)")
    ]
  }

  private func hint(hidden: Int) -> StyledText {
    let more = hidden > 0 ? "\(hidden) more: tvlog next; " : ""
    return StyledText("\(more)note an episode: tvlog watch; all commands: tvlog help", .quiet)
  }
}
