import LosslessYAML
import TVLogCore

/// One pair of a mapping with the comments that belong to it.
struct LayoutEntry {
  var key: Node
  var value: Node
  /// Comment lines above it, and the blank lines between them.
  var above: [String]
  /// The first line behind it that is not its own, counted from 0.
  var end: Int

  /// The one spelling of its key.
  var name: String {
    key.style == .plain ? EpisodeKey.canonical(key.text) : key.text
  }
}

extension LayoutLines {
  /// The pairs of a block mapping; nil where two share a line, or one is written in a rare way.
  ///
  /// `limit` is the first line that is not the mapping's.
  func entries(of mapping: Node, from start: Int, limit: Int) -> (
    entries: [LayoutEntry], rest: [String]
  )? {
    var entries: [LayoutEntry] = []
    var next = start
    for (key, value) in mapping.pairs {
      let line = line(of: key)
      guard line >= next, !key.hasProperties, key.kind == .scalar,
        all[line].indentation == key.location.column - 1
      else { return nil }
      let last = value.outerRange.isEmpty ? line : max(line, lastLine(of: value))
      entries.append(
        LayoutEntry(key: key, value: value, above: Array(all[next..<line]), end: last + 1))
      next = last + 1
    }
    takeOwn(&entries, limit: limit)
    let end = entries.last?.end ?? start
    return (entries, Array(all[end..<max(end, limit)]))
  }

  /// Comments below a nested mapping that stand as deep as its keys belong to it.
  private func takeOwn(_ entries: inout [LayoutEntry], limit: Int) {
    for index in entries.indices {
      let value = entries[index].value
      guard value.kind == .mapping, value.style == .block,
        let first = value.pairs.first(where: { _ in true })
      else { continue }
      let end = index + 1 < entries.count ? line(of: entries[index + 1].key) : limit
      var own = entries[index].end
      for line in entries[index].end..<max(end, entries[index].end) where !all[line].isBlank {
        guard all[line].indentation >= first.key.location.column - 1 else { break }
        own = line + 1
      }
      if index + 1 < entries.count { entries[index + 1].above = Array(all[own..<end]) }
      entries[index].end = own
    }
  }
}
