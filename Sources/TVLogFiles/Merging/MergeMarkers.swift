import TVLogCore

/// Writes the lines in which versions differ between markers, as git does with `diff3`.
struct MergeMarkers {
  typealias Line = ArraySlice<UInt8>

  let size: Int
  /// The break behind our lines, so that a file of CRLF stays one.
  var newline: [UInt8] = [10]

  /// Where each line differs on one side alone, the whole is marked: a person has to look.
  func text(base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> [UInt8] {
    let (before, here, there) = (lines(base), lines(ours), lines(theirs))
    let merge = LineMerge(base: before, ours: here, theirs: there)
    let isMarked = merge.clean == nil
    let pieces = isMarked ? merge.pieces : [.conflict(base: before, ours: here, theirs: there)]
    return Array(pieces.map(text).joined())
  }

  private func text(_ piece: LineMerge<Line>.Piece) -> [UInt8] {
    switch piece {
    case .merged(let lines): Array(lines.joined())
    case .conflict(let base, let ours, let theirs):
      marker("<", "ours") + block(ours) + marker("|", "base") + block(base) + marker("=", "")
        + block(theirs) + marker(">", "theirs")
    }
  }

  private func marker(_ character: String, _ label: String) -> [UInt8] {
    let line = String(repeating: character, count: size)
    return Array((label.isEmpty ? line : "\(line) \(label)").utf8) + newline
  }

  private func block(_ lines: [Line]) -> [UInt8] {
    let bytes = Array(lines.joined())
    return bytes.isEmpty || bytes.last == 10 ? bytes : bytes + newline
  }

  private func lines(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.endIndex
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
