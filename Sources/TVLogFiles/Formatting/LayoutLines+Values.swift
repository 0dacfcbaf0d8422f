import LosslessYAML
import TVLogCore

extension LayoutLines {
  /// A value on one line; scalars keep their quotes where one line holds them.
  func oneLine(_ node: Node, inFlow: Bool) -> String {
    switch node.kind {
    case .sequence:
      return "[\(node.items.map { oneLine($0, inFlow: true) }.joined(separator: ", "))]"
    case .mapping:
      let pairs = node.pairs.map {
        "\(oneLine($0.key, inFlow: true)): \(oneLine($0.value, inFlow: true))"
      }
      return "{\(pairs.joined(separator: ", "))}"
    case .alias: return source(of: node)
    case .scalar:
      let source = source(of: node)
      let isWhole = node.style == .singleQuoted || node.style == .doubleQuoted
      if isWhole, !source.contains(where: \.isNewline) { return source }
      return Fragment.scalar(node.text, plain: node.style == .plain).source(inFlow: inFlow)
    }
  }

  /// What stands behind the colon of a key whose value begins on a later line.
  func colonTail(of key: Node) -> String {
    let end = document.source.location(ofByte: key.outerRange.upperBound)
    let rest = String(all[end.line - 1].unicodeScalars.dropFirst(end.column - 1))
    return String(rest.drop { $0 != ":" }.dropFirst()).trimmedEnd
  }

  /// A key that tvlog does not know, whose value is laid out by the person alone.
  func isUnknown(_ entry: LayoutEntry, _ indent: Int) -> Bool {
    if EpisodeKey(entry.name) != nil { return false }
    let known = indent == 0 ? ShowFields.order : AboutFields.all.map(\.name)
    return !known.contains(entry.name)
  }
}

extension [LayoutEntry] {
  /// In the order of the names; what is not among them stays behind what it stood behind.
  func inOrder(_ names: [String]) -> [LayoutEntry] {
    var last = -1
    let places = map { entry in
      if let place = names.firstIndex(of: entry.name) {
        last = place * 2
        return last
      }
      return last + (last % 2 == 0 ? 1 : 0)
    }
    return zip(places, self).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  /// By code; nil where a key is none.
  var byCode: [LayoutEntry]? {
    let keys = map { EpisodeKey($0.key.text) }
    guard keys.allSatisfy({ $0 != nil }) else { return nil }
    return zip(keys.compactMap { $0 }, self).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }
}

extension [String] {
  /// Without blank lines at its beginning and end, and never two together.
  func withoutBlankEnds() -> [String] {
    var lines: [String] = []
    for line in self where !(line.isBlank && lines.last?.isBlank ?? true) { lines.append(line) }
    while let last = lines.last, last.isBlank { lines.removeLast() }
    return lines
  }
}
