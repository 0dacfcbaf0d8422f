/// Two changes of one text, united line by line.
enum LineUnion {
  /// Nil where both change the same lines, or lines that touch, in different ways.
  static func unite(base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8]? {
    if ours == base || ours == theirs { return theirs }
    if theirs == base { return ours }
    let lines = lines(base)
    let changes =
      (changes(from: lines, to: self.lines(ours)) + changes(from: lines, to: self.lines(theirs)))
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
    var united: [UInt8] = []
    var position = 0
    var last: Change?
    for change in changes where change != last {
      if let last, change.range.lowerBound <= last.range.upperBound { return nil }
      united += lines[position..<change.range.lowerBound].joined()
      united += change.lines.joined()
      position = change.range.upperBound
      last = change
    }
    return united + lines[position...].joined()
  }

  private struct Change: Equatable {
    /// Lines of the base that give way.
    var range: Range<Int>
    var lines: [ArraySlice<UInt8>]
  }

  /// Each with its line break.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 10 {
      lines.append(bytes[start...offset])
      start = offset + 1
    }
    return start < bytes.count ? lines + [bytes[start...]] : lines
  }

  private static func changes(
    from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]
  ) -> [Change] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.place))
    let added = Set(difference.insertions.map(\.place))
    var changes: [Change] = []
    var (at, to) = (0, 0)
    while at < old.count || to < new.count {
      let (start, begin) = (at, to)
      while removed.contains(at), at < old.count { at += 1 }
      while added.contains(to), to < new.count { to += 1 }
      if start < at || begin < to {
        changes.append(Change(range: start..<at, lines: Array(new[begin..<to])))
      } else {
        at += 1
        to += 1
      }
    }
    return changes
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
