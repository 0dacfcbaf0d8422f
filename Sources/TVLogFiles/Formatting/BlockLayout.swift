import LosslessYAML
import TVLogCore

/// The lines of a file as they should stand.
struct BlockLayout {
  private let lines: LayoutLines
  private var output: [String] = []

  /// Nil for a style that is not laid out anew.
  init?(_ document: Document) {
    guard document.root.kind == .mapping, document.root.style == .block,
      let lines = LayoutLines(document)
    else { return nil }
    self.lines = lines
    guard var (entries, rest) = lines.entries(of: document.root, from: 0, limit: lines.all.count),
      !entries.isEmpty
    else { return nil }
    output = takePreamble(of: &entries[0])
    for entry in entries.inOrder(ShowFields.order) {
      if Self.blocks.contains(entry.name), !(output.last?.isBlank ?? true) { output.append("") }
      guard let text = self.text(of: entry) else { return nil }
      output += entry.above.withoutBlankEnds() + text
    }
    rest = rest.withoutBlankEnds()
    output += rest.isEmpty ? [] : (rest.first?.isBlank ?? true ? [] : [""]) + rest
  }

  /// The keys before which a blank line stands.
  private static let blocks: Set<String> = ["watched", "about"]

  var text: [UInt8] {
    let mark: [UInt8] = lines.hasMark ? [0xEF, 0xBB, 0xBF] : []
    let body = output.map { $0 + lines.newline }.joined()
    return mark + Array(body.utf8)
  }

  /// What stands above the first key and a blank line, or down to `---`, stays on top of the file.
  private func takePreamble(of first: inout LayoutEntry) -> [String] {
    guard let last = first.above.lastIndex(where: { $0.isBlank || $0.hasPrefix("---") }) else {
      return []
    }
    let preamble = Array(first.above[...last])
    first.above.removeFirst(last + 1)
    return preamble.allSatisfy(\.isBlank) ? [] : preamble
  }
}

extension BlockLayout {
  private func text(of entry: LayoutEntry) -> [String]? {
    switch entry.name {
    case "watched", "seasons", "episodes", "ratings", "reviews":
      block(entry) { entries in entries.byCode }
    case "about": block(entry) { $0.inOrder(AboutFields.all.map(\.name)) }
    default: line(entry, indent: 0)
    }
  }

  /// A key with a line, or more, for each pair below it.
  private func block(
    _ entry: LayoutEntry, _ order: ([LayoutEntry]) -> [LayoutEntry]?
  ) -> [String]? {
    guard entry.value.kind == .mapping, !entry.value.hasProperties else {
      return line(entry, indent: 0)
    }
    if entry.value.style == .flow { return opened(entry, order) }
    guard let first = entry.value.pairs.first(where: { _ in true }),
      let (entries, rest) = lines.entries(
        of: entry.value, from: lines.line(of: entry.key) + 1, limit: entry.end),
      lines.line(of: first.key) > lines.line(of: entry.key), let sorted = order(entries)
    else { return nil }
    let delta = 2 - (first.key.location.column - 1)
    var text = ["\(key(entry)):\(lines.colonTail(of: entry.key))"]
    for entry in sorted {
      guard let line = line(entry, indent: 2) else { return nil }
      text += entry.above.withoutBlankEnds().map { $0.shifted(by: delta) } + line
    }
    return text + rest.withoutBlankEnds().map { $0.shifted(by: delta) }
  }

  /// Braces on one line as lines of their own.
  private func opened(
    _ entry: LayoutEntry, _ order: ([LayoutEntry]) -> [LayoutEntry]?
  ) -> [String]? {
    guard !lines.hasComment(from: entry.key, to: entry.value) else {
      return verbatim(entry, indent: 0)
    }
    let entries = entry.value.pairs.map {
      LayoutEntry(key: $0.key, value: $0.value, above: [], end: 0)
    }
    guard !entries.isEmpty, let sorted = order(entries) else { return verbatim(entry, indent: 0) }
    return ["\(key(entry)):\(lines.tail(behind: entry.value))"]
      + sorted.map { "  \(key($0)): \(lines.oneLine($0.value, inFlow: false))" }
  }

  /// One line where that holds it all, else the lines as they are.
  private func line(_ entry: LayoutEntry, indent: Int) -> [String]? {
    let value = entry.value
    let isOneLine =
      entry.name != "cast" && entry.name != "overrides" && !value.hasProperties
      && (value.kind == .sequence || value.kind == .mapping) && !lines.isUnknown(entry, indent)
    guard isOneLine, !lines.hasComment(from: entry.key, to: value) else {
      return verbatim(entry, indent: indent)
    }
    let margin = String(repeating: " ", count: indent)
    return [
      "\(margin)\(key(entry)): \(lines.oneLine(value, inFlow: false))\(lines.tail(behind: value))"
    ]
  }

  private func verbatim(_ entry: LayoutEntry, indent: Int) -> [String] {
    let first = lines.line(of: entry.key)
    let column = entry.key.location.column - 1
    let source = lines.source(of: entry.key)
    let rest = lines.all[first].unicodeScalars.dropFirst(column + source.unicodeScalars.count)
    let behind = String(rest.drop { $0 != ":" }.dropFirst().drop { $0 == " " || $0 == "\t" })
    let margin = String(repeating: " ", count: indent)
    return ["\(margin)\(key(entry)):\(behind.isEmpty ? "" : " ")\(behind)"]
      + lines.all[(first + 1)..<max(first + 1, entry.end)].map { $0.shifted(by: indent - column) }
  }

  private func key(_ entry: LayoutEntry) -> String {
    entry.key.style == .plain ? entry.name : lines.source(of: entry.key)
  }
}
