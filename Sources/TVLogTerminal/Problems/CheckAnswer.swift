/// The answer to `check`: every finding, then what it means for the other answers.
package struct CheckAnswer: Answer {
  package var findings: [Finding]
  /// Files that were checked.
  package var files: Int

  package init(_ findings: [Finding], files: Int) {
    self.findings = findings
    self.files = files
  }

  package func lines(on screen: Screen) -> [StyledText] {
    findings.flatMap { $0.lines(on: screen) } + summary.lines(width: screen.width)
  }

  /// `613 files, 1 with errors, left out of every answer; 612 fine`.
  private var summary: Phrases {
    let bad = Set(findings.filter { $0.severity == .error }.map(\.file)).count
    let warned = Set(findings.map(\.file)).count - bad
    let count = Codes.count(files, of: "file")
    let left = bad == 0 ? "" : ", \(bad) with errors, left out of every answer"
    return Phrases([
      count + left, warned == 0 ? nil : "\(warned) with warnings", "\(files - bad - warned) fine",
    ])
  }
}
