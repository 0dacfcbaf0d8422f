package import TVLogCore

/// The answer to `check`: every finding, and a line that counts the files.
package struct CheckAnswer: Answer {
  package var findings: [Diagnostic]
  /// Files looked at.
  package var files: Int

  package init(_ findings: [Diagnostic], files: Int) {
    self.findings = findings
    self.files = files
  }

  package func lines(on screen: Screen) -> [StyledText] {
    findings.flatMap { FindingAnswer($0).lines(on: screen) } + [summary] + more
  }

  /// The codes, for who wants to know more of one.
  private var more: [StyledText] {
    var codes: [String] = []
    for finding in findings where !codes.contains(finding.kind.rawValue) {
      codes.append(finding.kind.rawValue)
    }
    guard let first = codes.first else { return [] }
    let others = codes.count > 1 ? "; also \(codes.dropFirst().joined(separator: ", "))" : ""
    return [StyledText("what it means: tvlog check --explain \(first)\(others)", .quiet)]
  }

  /// `613 files, 1 with errors, left out of every answer; 612 fine`.
  private var summary: StyledText {
    let wrong = Set(findings.lazy.filter { $0.severity == .error }.map(\.path))
    // Neither the settings nor a folder is one of the files.
    let others = wrong.filter { !$0.hasPrefix("shows/") || !$0.hasSuffix(".yaml") }.sorted()
    let broken = wrong.count - others.count
    let rest = others.isEmpty ? "" : "; errors in \(others.joined(separator: ", "))"
    let warned = findings.count { $0.severity == .warning }
    let total = files == 1 ? "1 file" : "\(files) files"
    let warnings = warned == 0 ? "" : warned == 1 ? "; 1 warning" : "; \(warned) warnings"
    guard broken > 0 else {
      return StyledText("\(total), all fine\(rest)\(warnings)", .quiet)
    }
    return StyledText(
      "\(total), \(broken) with errors, left out of every answer; \(files - broken) fine\(rest)\(warnings)",
      .quiet)
  }
}
