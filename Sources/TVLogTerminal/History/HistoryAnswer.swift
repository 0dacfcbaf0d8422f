package import TVLogCore

/// The answer to `history`: plays day by day, the newest first.
package struct HistoryAnswer: Answer {
  package var lines: ArraySlice<PlayLine>
  /// Plays of the whole answer, of which `lines` is a page.
  package var total: Int
  package var titles: Titles
  package var clock: Clock

  package init(_ lines: ArraySlice<PlayLine>, total: Int, titles: Titles, clock: Clock) {
    self.lines = lines
    self.total = total
    self.titles = titles
    self.clock = clock
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if total == 0 { return [StyledText("no play", .quiet)] }
    var table = Table(columns: columns)
    for entry in HistoryEntry.entries(of: lines) {
      let head = words.fullDate(entry.headDate)
      if table.groups.last?.head.first?.plain != head {
        table.groups.append(Table.Group(head: [StyledText(head, .head)]))
      }
      table.groups[table.groups.count - 1].rows.append(row(for: entry, on: screen))
    }
    return [table.lines(on: screen), [footer]].separated()
  }

  private var words: DateWords { DateWords(clock) }

  private var columns: [Column] {
    [.showTitle, Column(gap: 1, least: 8), .episodeTitle, .minutes, .reason]
  }

  private func row(for entry: HistoryEntry, on screen: Screen) -> [StyledText] {
    [
      titles.cell(for: entry.first.show, on: screen),
      StyledText(entry.key.description, .code), StyledText(entry.title, .quiet),
      StyledText(entry.minutes, .quiet), StyledText(entry.note, .quiet),
    ]
  }

  /// `plays 31 to 60 of 1234; older: --page 3`.
  private var footer: StyledText {
    let count = Codes.count(total, of: "play")
    if lines.isEmpty { return StyledText("\(count) in all, none on this page", .quiet) }
    if lines.count == total { return StyledText(count, .quiet) }
    let older = lines.endIndex < total ? "; older: --page, more: --limit" : ""
    return StyledText(
      "plays \(lines.startIndex + 1) to \(lines.endIndex) of \(total)\(older)", .quiet)
  }
}
