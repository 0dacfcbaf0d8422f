package import TVLogCore

/// One finding: where and what, the line with a caret, and what to type.
package struct FindingAnswer: Answer {
  package var finding: Diagnostic

  package init(_ finding: Diagnostic) {
    self.finding = finding
  }

  package func lines(on screen: Screen) -> [StyledText] {
    [headline] + excerpt(on: screen) + help
  }

  /// The first line can be searched for, and editors jump to it.
  private var headline: StyledText {
    let place = finding.place
    let style: Style = finding.severity == .error ? .error : .warning
    return StyledText("\(finding.path):\(place.line):\(place.column): ")
      + StyledText("\(finding.severity.rawValue): ", style) + StyledText(finding.message)
  }

  private var help: [StyledText] {
    finding.help.map { [StyledText("help: ", .help) + StyledText($0)] } ?? []
  }

  private func excerpt(on screen: Screen) -> [StyledText] {
    let place = finding.place
    guard !place.excerpt.isEmpty else { return [] }
    let number = "\(place.line)".leftPadded(to: 5)
    let scalars = place.excerpt.unicodeScalars
    let window = window(of: scalars.count, width: screen.width - 8)
    let text = String(scalars.dropFirst(window.lowerBound).prefix(window.count))
    let before = String(
      scalars.dropFirst(window.lowerBound).prefix(place.column - 1 - window.lowerBound))
    let marked = String(
      scalars.dropFirst(place.column - 1).prefix(min(place.length, window.count)))
    let caret = String(repeating: "^", count: max(1, marked.printable.cellWidth))
    return [
      StyledText("\(number) | ", .quiet) + StyledText(text),
      StyledText("      | ", .quiet) + .spaces(before.printable.cellWidth)
        + StyledText(caret, finding.severity == .error ? .error : .warning),
    ].map { $0.cut(to: screen.width, ellipsis: screen.marks.ellipsis) }
  }

  /// The part of a long line that holds the place.
  private func window(of count: Int, width: Int) -> Range<Int> {
    guard count > width, finding.place.column > width / 2 else { return 0..<min(count, width) }
    let start = min(finding.place.column - width / 2, count)
    return start..<min(count, start + width)
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - utf8.count)) + self
  }
}
