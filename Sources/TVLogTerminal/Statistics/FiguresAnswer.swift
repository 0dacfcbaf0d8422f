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
    entries.flatMap { entry in
      let rule = entry.figure.rule
      let rest = entry.figure.sources.count - entry.places.count
      return [StyledText(entry.figure.figure, .head)]
        + StyledText("  \(rule.rawValue) (docs/meaning.md, \"\(rule.heading)\")", .quiet)
        .wrapped(to: screen.width, indent: 2)
        + entry.places.map {
          StyledText("    \($0.place)", .quiet) + StyledText("  \($0.key)", .code)
        } + (rest > 0 ? [StyledText("    and \(rest) more", .quiet)] : [])
    }
  }
}
