import TVLogCore

extension ShowReading {
  /// A file that was parsed is held against what the scanner reads, if it does not leave it to the
  /// parser; where they differ, tvlog has a bug.
  func disagreement(with scanned: Show?, path: String) -> [Diagnostic] {
    guard let scanned else { return [] }
    if findings.isEmpty, partial == scanned { return [] }
    return [
      Diagnostic(
        .error, .disagreement, "tvlog reads this file in two ways that differ: a bug of tvlog",
        path: path, place: .wholeFile, help: "please report it with the file")
    ]
  }
}
