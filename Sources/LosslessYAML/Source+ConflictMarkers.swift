extension Source {
  /// One problem for each conflict that git left behind, at the line where it opens.
  ///
  /// A marker is seven equal characters at the start of a line with a blank or nothing after them.
  /// libyaml would only say that it misses a colon.
  func conflictMarkers() -> [Problem] {
    var problems: [Problem] = []
    var isOpen = false
    var start = textStart
    while start < bytes.count {
      if let marker = marker(at: start) {
        if marker == UInt8(ascii: "<") || !isOpen { problems.append(conflict(at: start)) }
        isOpen = marker != UInt8(ascii: ">")
      }
      start = nextLine(after: start)
    }
    return problems
  }

  private func marker(at start: Int) -> UInt8? {
    let first = bytes[start]
    guard "<|=>".utf8.contains(first) else { return nil }
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
