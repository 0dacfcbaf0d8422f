package import TVLogCore

/// The answer to `--explain`: each figure, its rule, and the lines it was read off.
package struct ExplanationAnswer: Answer {
  package var show: Show
  /// The show's file, as the person would type it.
  package var path: String
  package var entries: [Entry]

  package struct Entry: Sendable {
    package var explanation: Explanation
    /// Key paths with their lines; nil where the file does not have the key.
    package var lines: [(source: String, line: Int?)]

    package init(explanation: Explanation, lines: [(source: String, line: Int?)]) {
      self.explanation = explanation
      self.lines = lines
    }
  }

  package init(show: Show, path: String, entries: [Entry]) {
    self.show = show
    self.path = path
    self.entries = entries
  }

  package func lines(on screen: Screen) -> [StyledText] {
    [StyledText(show.title, .head) + StyledText("  \(path)", .quiet)]
      + entries.flatMap { entry in
        [
          StyledText("  \(entry.explanation.figure)"),
          StyledText("    \(entry.explanation.rule)", .quiet),
        ] + sources(entry.lines)
      }
  }

  /// `line 14 watched/S01E03`, at most eight of them.
  private func sources(_ lines: [(source: String, line: Int?)]) -> [StyledText] {
    let shown = lines.prefix(8).map { source, line in
      StyledText("    \(line.map { "line \($0)" } ?? "not in the file")", .quiet)
        + StyledText("  \(source)", .code)
    }
    let rest = lines.count - shown.count
    return shown + (rest > 0 ? [StyledText("    and \(rest) more", .quiet)] : [])
  }
}
