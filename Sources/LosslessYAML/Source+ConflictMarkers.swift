extension Source {
  /// One problem for each conflict that git left behind, at the line where it opens.
  ///
  /// A marker is seven equal characters at the start of a line with a blank or nothing after them.
  /// libyaml would only say that it misses a colon.
  func conflictMarkers() -> [Problem] {
    var problems: [Problem] = []
    var isOpen = false
    for start in lineStarts {
      guard let marker = marker(at: max(start, textStart)) else { continue }
      if marker == UInt8(ascii: "<") || !isOpen { problems.append(conflict(at: start)) }
      isOpen = marker != UInt8(ascii: ">")
    }
    return problems
  }

  private func marker(at start: Int) -> UInt8? {
    guard start < bytes.count, bytes[start].mayMarkConflict else { return nil }
    let first = bytes[start]
    let run = bytes[start...].prefix { $0 == first }
    guard run.count == 7 else { return nil }
    let isAlone = run.endIndex == bytes.count || bytes[run.endIndex].isWhitespace
    return isAlone ? first : nil
  }

  private func conflict(at start: Int) -> Problem {
    Problem(
      .conflictMarker, "a merge left git's conflict markers in the file",
      at: location(ofByte: start), length: 7,
      help: "keep the lines you want, delete the marker lines, then commit the merge")
  }
}

extension UInt8 {
  fileprivate var mayMarkConflict: Bool {
    switch self {
    case UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: ">"): true
    default: false
    }
  }
}
