import TVLogCore

/// How far the library is seen, and how long the rest will take.
struct ProgressSection {
  let statistics: Statistics

  func lines(on screen: Screen) -> [StyledText] {
    let pace = statistics.pace
    let groups = statistics.progress
    guard groups.contains(where: { $0.aired > 0 }) else { return [] }
    var table = Table(columns: [
      Column(least: 20, yields: Column.Yield(turn: 1, keeps: 12)), Column(),
      Column(alignment: .right, least: 6), Column(alignment: .right),
      Column(alignment: .right), Column(alignment: .right), Column(alignment: .right),
    ])
    let heads = ["", "shows", "done", "", "left", "weeks"].map { StyledText($0, .quiet) }
    table.groups = [
      Table.Group(
        head: [StyledText("Library", .head)] + heads,
        rows: groups.map { row($0, name($0), pace, screen) }
          + [row(statistics.wholeProgress, "all", pace, screen)])
    ]
    return table.lines(on: screen) + note(pace)
  }

  private func name(_ progress: LibraryProgress) -> String {
    progress.status?.rawValue ?? "on no list"
  }

  private func row(
    _ progress: LibraryProgress, _ name: String, _ pace: WatchingPace?, _ screen: Screen
  ) -> [StyledText] {
    let weeks = pace?.weeks(for: progress.minutesLeft)
    return [
      StyledText(name),
      Bar.text(progress.completed, of: progress.aired, marks: screen.marks),
      StyledText("\(progress.shows)", .quiet),
      StyledText("\(progress.completed)/\(progress.aired)"),
      StyledText(progress.percent.map { "\($0) %" } ?? "-"),
      StyledText(Minutes.total(progress.minutesLeft) + (progress.untimed > 0 ? " +" : ""), .quiet),
      StyledText(weeks.map { "\($0)" } ?? "?", .quiet),
    ]
  }

  private func note(_ pace: WatchingPace?) -> [StyledText] {
    let text =
      pace.map { "at \(Minutes.total($0.minutesAWeek)) a week, the pace of the last twelve weeks" }
      ?? "no pace: nothing of known length in the last twelve weeks"
    return [StyledText("  \(text)", .quiet)]
  }
}
