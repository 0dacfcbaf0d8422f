import TVLogCore

/// The lines of three versions of a mapping, merged pair by pair: each from the side that changed it.
///
/// Where both changed a pair its lines are ours, and its value is put right later by what the merged
/// show says; comments of both sides stay.
struct PairMerge {
  typealias Pair = MappingText.Pair

  let preferred: MergeSide
  /// Paths of keys that no merged show speaks of: where both changed one, the preferred side's lines stand.
  let unknown: Set<[String]>

  func lines(
    _ base: MappingText?, _ ours: MappingText, _ theirs: MappingText, at path: [String] = []
  ) -> [[UInt8]] {
    let before = index(base?.pairs ?? [])
    let (here, there) = (index(ours.pairs), index(theirs.pairs))
    return order(ours, theirs).flatMap { key in
      pair(before[key], here[key], there[key], ours.column, path + [key])
    }
  }

  private func index(_ pairs: [Pair]) -> [String: Pair] {
    Dictionary(pairs.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Ours, with each key of theirs where it sorts, else behind the one that it follows there.
  private func order(_ ours: MappingText, _ theirs: MappingText) -> [String] {
    var keys = ours.pairs.map(\.key)
    var known = Set(keys)
    var previous: String?
    let common = Set(theirs.pairs.map(\.key))
    for key in theirs.pairs.map(\.key) {
      if known.insert(key).inserted {
        keys.insert(key, at: place(of: key, behind: previous, in: keys, common))
      }
      previous = key
    }
    return keys
  }

  /// Behind what we put in the same place.
  private func place(
    of key: String, behind previous: String?, in keys: [String], _ common: Set<String>
  ) -> Int {
    if let code = EpisodeKey(key) {
      return (keys.lastIndex { EpisodeKey($0).map { $0 < code } ?? false } ?? -1) + 1
    }
    let first = (previous.flatMap { keys.firstIndex(of: $0) } ?? -1) + 1
    return keys[first...].firstIndex { common.contains($0) } ?? keys.endIndex
  }

  private func pair(
    _ base: Pair?, _ ours: Pair?, _ theirs: Pair?, _ column: Int, _ path: [String]
  ) -> [[UInt8]] {
    guard let ours, let theirs else {
      guard let only = ours ?? theirs, only.lines != base?.lines else { return [] }
      return (only.above + only.lines).map { $0.bytes(column: column) }
    }
    let above = CommentMerge.lines(base?.above ?? [], ours.above, theirs.above)
    return above.map { $0.bytes(column: column) } + body(base, ours, theirs, column, path)
  }

  private func body(
    _ base: Pair?, _ ours: Pair, _ theirs: Pair, _ column: Int, _ path: [String]
  ) -> [[UInt8]] {
    let bytes = { (lines: [TextLine]) in lines.map { $0.bytes(column: column) } }
    if ours.lines == theirs.lines || theirs.lines == base?.lines { return bytes(ours.lines) }
    if ours.lines == base?.lines { return bytes(theirs.lines) }
    if let here = ours.nested, let there = theirs.nested {
      return bytes(CommentMerge.tail(base, ours, theirs, lines: ours.header))
        + lines(base?.nested, here, there, at: path)
    }
    guard unknown.contains(path) else {
      return bytes(CommentMerge.tail(base, ours, theirs, lines: ours.lines))
    }
    switch preferred {
    case .base: return bytes(base?.lines ?? [])
    case .ours: return bytes(ours.lines)
    case .theirs: return bytes(theirs.lines)
    }
  }
}
