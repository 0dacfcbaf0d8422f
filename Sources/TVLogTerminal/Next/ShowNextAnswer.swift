package import TVLogCore

/// The answer to `next SHOW`: its next episodes, and why they are next.
package struct ShowNextAnswer: Answer {
  package var standing: Standing
  package var titles: Titles

  package init(_ standing: Standing, titles: Titles) {
    self.standing = standing
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let title = StyledText(titles.name(of: standing.show), .head)
    let block = NextBlock(standing: standing).lines(on: screen)
    return (title + "  " + StyledText(summary, .quiet)).wrapped(to: screen.width)
      + (block.isEmpty ? [StyledText("  nothing is next", .quiet)] : block)
  }

  /// The line of `next`: `new: aired Wed, you were caught up`; the status of a show that has none.
  private var summary: String {
    let lines = UpNext([standing]).lines
    guard let line = lines.first(where: { !$0.reason.isBesidesRun }) ?? lines.first else {
      return standing.status?.rawValue ?? "on no list"
    }
    return [line.group.name.lowercased(), line.reasonText].filter { !$0.isEmpty }
      .joined(separator: ": ")
  }
}
