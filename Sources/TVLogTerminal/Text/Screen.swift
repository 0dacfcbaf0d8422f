/// What a rendering depends on beside its data: where it will be read.
package struct Screen: Sendable {
  /// Cells in a line that answers use: 80 to 100.
  package let width: Int
  package let hasColor: Bool
  package let marks: Marks

  /// A wider terminal is not filled; in a narrower one lines wrap, since 80 cells are always used.
  package init(width: Int = 80, hasColor: Bool = false, isUnicode: Bool = true) {
    self.width = min(max(width, 80), 100)
    self.hasColor = hasColor
    marks = isUnicode ? .unicode : .ascii
  }

  /// The lines as they are printed, each with its line feed.
  package func text(_ lines: [StyledText]) -> String {
    lines.map { text($0) + "\n" }.joined()
  }

  package func text(_ answer: some Answer) -> String {
    text(answer.lines(on: self))
  }

  private func text(_ line: StyledText) -> String {
    let line = line.trimmed()
    guard hasColor else { return line.plain }
    return line.runs.map { run in
      run.style.sgr.map { "\u{1B}[\($0)m\(run.text)\u{1B}[0m" } ?? run.text
    }.joined()
  }
}

/// What a command answers: a value that can be shown as lines.
package protocol Answer: Sendable {
  func lines(on screen: Screen) -> [StyledText]
}
