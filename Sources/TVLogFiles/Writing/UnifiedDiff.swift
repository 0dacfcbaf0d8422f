/// The difference of two texts as `diff -u` writes it.
public enum UnifiedDiff {
  private static let context = 3

  /// The differences of some files; one that got another name alone is a line: `rename OLD -> NEW`.
  public static func text(_ changes: [FileChange]) -> String {
    if changes.count == 2, let bytes = changes[0].before, changes[0].after == nil,
      changes[1].before == nil, changes[1].after == bytes
    {
      return "rename \(changes[0].path) -> \(changes[1].path)\n"
    }
    return changes.map(text).joined()
  }

  /// Empty where the texts are equal; line breaks inside a line's end are kept as they are.
  public static func text(_ change: FileChange) -> String {
    guard change.before != change.after else { return "" }
    let old = lines(change.before)
    let new = lines(change.after)
    let hunks = hunks(rows(old, new))
    let header = """
      --- \(change.before == nil ? "/dev/null" : "a/\(change.path)")
      +++ \(change.after == nil ? "/dev/null" : "b/\(change.path)")

      """
    return header + hunks.map(\.text).joined()
  }

  private static func lines(_ bytes: [UInt8]?) -> [String] {
    guard let bytes, !bytes.isEmpty else { return [] }
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "" {
      lines.removeLast()
    } else {
      lines[lines.count - 1] += "\n\\ No newline at end of file"
    }
    return lines
  }

  private struct Row {
    var mark: Character
    var line: String
    /// Lines of the old and the new text before this row.
    var old: Int
    var new: Int
  }

  private static func rows(_ old: [String], _ new: [String]) -> [Row] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.place))
    let added = Set(difference.insertions.map(\.place))
    var rows: [Row] = []
    var (at, to) = (0, 0)
    while at < old.count || to < new.count {
      if removed.contains(at), at < old.count {
        rows.append(Row(mark: "-", line: old[at], old: at, new: to))
        at += 1
      } else if added.contains(to), to < new.count {
        rows.append(Row(mark: "+", line: new[to], old: at, new: to))
        to += 1
      } else {
        rows.append(Row(mark: " ", line: old[at], old: at, new: to))
        at += 1
        to += 1
      }
    }
    return rows
  }

  private struct Hunk {
    var rows: ArraySlice<Row>

    var text: String {
      let first = rows.first
      let olds = rows.count { $0.mark != "+" }
      let news = rows.count { $0.mark != "-" }
      let start = { (before: Int, count: Int) in count == 0 ? before : before + 1 }
      let head =
        "@@ -\(start(first?.old ?? 0, olds)),\(olds) +\(start(first?.new ?? 0, news)),\(news) @@\n"
      return head + rows.map { "\($0.mark)\($0.line)\n" }.joined()
    }
  }

  /// Changed rows with their context; what lies closer than two contexts is one hunk.
  private static func hunks(_ rows: [Row]) -> [Hunk] {
    var hunks: [Range<Int>] = []
    for index in rows.indices where rows[index].mark != " " {
      let range = max(0, index - context)..<min(rows.count, index + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks.map { Hunk(rows: rows[$0]) }
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
