package import TVLogCore

/// The answer to `next`: what to watch now, a group under the other, every line with its reason.
package struct UpNextAnswer: Answer {
  package var upNext: UpNext
  package var titles: Titles
  /// Caught up and finished shows get lines of their own instead of being counted.
  package var showsAll: Bool

  package init(_ upNext: UpNext, titles: Titles, showsAll: Bool = false) {
    self.upNext = upNext
    self.titles = titles
    self.showsAll = showsAll
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if upNext.lines.isEmpty {
      return [StyledText("nothing to watch; a show begins with tvlog add TITLE", .quiet)]
    }
    var table = Table(columns: columns)
    table.groups = shownGroups.map { group in
      Table.Group(
        head: [StyledText(group.name, .head)],
        rows: upNext.lines(in: group).map { row(for: $0, on: screen) })
    }
    return table.lines(on: screen) + folded
  }

  private var columns: [Column] {
    [.showTitle, Column(gap: 1, least: 8), .spareEpisodeTitle, .minutes, .reason]
  }

  private func row(for line: UpNextLine, on screen: Screen) -> [StyledText] {
    let title = titles.cell(for: line.show, on: screen)
    let reason = StyledText(line.reasonText, .quiet)
    guard let episode = line.next?.episode else {
      let isUnknown = line.reason.hasNoEpisodes
      return [title, "", "", StyledText(isUnknown ? Minutes.single(nil) : "", .quiet), reason]
    }
    return [
      title, StyledText(episode.code.description, line.codeStyle),
      StyledText(episode.title ?? "", .quiet),
      StyledText(Minutes.single(line.minutes), .quiet), reason,
    ]
  }

  private var shownGroups: [UpNextLine.Group] {
    UpNextLine.Group.allCases.filter { showsAll || !$0.isFolded }
  }

  /// `1 caught up, 2 finished (tvlog next --all)`.
  private var folded: [StyledText] {
    let counts = UpNextLine.Group.allCases.filter { $0.isFolded && !showsAll }
      .map { ($0.name.lowercased(), upNext.lines(in: $0).count) }
      .filter { $0.1 > 0 }
      .map { "\($0.1) \($0.0)" }
    if counts.isEmpty { return [] }
    return [StyledText("\(counts.joined(separator: ", ")) (tvlog next --all)", .quiet)]
  }
}
