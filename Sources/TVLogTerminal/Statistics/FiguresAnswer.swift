package import TVLogCore

/// The answer to `stats --explain`: each figure, its rule and the lines behind it.
package struct FiguresAnswer: Answer {
  package var entries: [Entry]

  package struct Entry: Sendable {
    package var figure: StatisticsFigure
    /// The first places, as `shows/s/sample.yaml:14` and the key.
    package var places: [(place: String, key: String)]

    package init(figure: StatisticsFigure, places: [(place: String, key: String)]) {
      self.figure = figure
      self.places = places
    }
  }

  /// The places that are shown of a figure.
  package static let shown = 8

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  package func lines(on screen: Screen) -> [StyledText] {
    entries.flatMap { lines(of: $0, on: screen) }
  }

  private func lines(of entry: Entry, on screen: Screen) -> [StyledText] {
    let rule = entry.figure.rule
    let source = "  \(rule.rawValue) (docs/meaning.md, \"\(rule.heading)\")"
    var lines = [StyledText(entry.figure.figure, .head)]
    lines += StyledText(source, .quiet).wrapped(to: screen.width, indent: 2)
    for (place, key) in entry.places {
      lines.append(StyledText("    \(place)", .quiet) + StyledText("  \(key)", .code))
    }
    let rest = entry.figure.sources.count - entry.places.count
    if rest > 0 { lines.append(StyledText("    and \(rest) more", .quiet)) }
    return lines
  }
}
