import TVLogCore

extension ShowReader {
  /// Reads a file in both ways; where they differ, tvlog has a bug.
  static func disagreement(_ bytes: [UInt8], slug: String, path: String) -> [Diagnostic] {
    guard let scanned = scan(bytes, slug: slug) else { return [] }
    let parsed = parse(bytes, slug: slug, path: path)
    if parsed.findings.isEmpty, parsed.partial == scanned { return [] }
    return [
      Diagnostic(
        .error, .disagreement, "tvlog reads this file in two ways that differ: a bug of tvlog",
        path: path, place: .wholeFile, help: "please report it with the file")
    ]
  }
}
