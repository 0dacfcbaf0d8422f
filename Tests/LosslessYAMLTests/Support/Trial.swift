import LosslessYAML

/// An edit that was made, looked at with nothing but the lines of the two files.
struct Trial {
  let before: Document
  let edit: Edit
  let after: Document

  /// What is wrong with it, if anything is.
  var problem: String? {
    if lostComments { return "a comment is gone" }
    switch edit {
    case .set(let path, let value): return problemOfSet(path, value)
    case .insert(let path, let pairs, _, _):
      return problemOfGrowth(path)
        ?? problemOfUndo(.remove(path.appending(.key(pairs[0].key))), path)
    case .insertItem(let path, _, _): return problemOfGrowth(path)
    case .promote(let path): return problemOfGrowth(path)
    case .remove: return isThinned(afterLines, beforeLines) ? nil : "a line that stays changed"
    case .rename: return afterLines.count == beforeLines.count ? nil : "a line came or went"
    }
  }
}

extension Trial {
  private var beforeLines: [String] { Self.lines(before) }
  private var afterLines: [String] { Self.lines(after) }

  private static func lines(_ document: Document) -> [String] {
    String(decoding: document.bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.last == "\r" ? $0.dropLast() : $0) }
  }

  /// Comments of the generator are numbered; one may only go with what is replaced or removed.
  private var lostComments: Bool {
    switch edit {
    case .set, .remove: false
    default: Self.comments(beforeLines) != Self.comments(afterLines)
    }
  }

  private static func comments(_ lines: [String]) -> [String] {
    lines.compactMap { line in
      line.firstIndex(of: "# note ").map { String(line[$0...]) }
        ?? line.firstIndex(of: "# side ").map { String(line[$0...]) }
    }
  }

  /// One line at most differs when one line's value is set to another, and setting it back gives
  /// the old bytes if the old source is what would be written for it today.
  private func problemOfSet(_ path: Path, _ value: Fragment) -> String? {
    guard case .scalar = value, let old = before[path], old.kind == .scalar, !old.range.isEmpty,
      old.style != .literal, old.style != .folded,
      before.location(of: old.range.lowerBound).line
        == before.location(of: old.range.upperBound).line
    else { return nil }
    let differing = zip(beforeLines, afterLines).count { $0 != $1 }
    guard beforeLines.count == afterLines.count, differing <= 1 else {
      return "more than one line differs"
    }
    let back = Edit.set(path, .scalar(old.text, plain: old.style == .plain))
    guard after[path]?.style == old.style,
      (try? before.applying([back]))?.bytes == before.bytes
    else { return nil }
    return problemOfUndo(back, path)
  }

  private func problemOfUndo(_ undo: Edit, _ path: Path) -> String? {
    guard let old = before[path], !old.isNull,
      old.pairs.first(where: { _ in true }) != nil
        || old.kind == .scalar, !endsInBlockScalarWithoutBreak
    else { return nil }
    let gainedBreak = before.bytes.last != 0x0A && after.bytes.last == 0x0A
    guard !gainedBreak, let result = try? after.applying([undo]) else { return nil }
    return result.bytes == before.bytes ? nil : "undoing it does not give the old bytes"
  }

  private var endsInBlockScalarWithoutBreak: Bool {
    before.bytes.last != UInt8(ascii: "\n") && beforeLines.contains { $0.contains("text # of") }
  }

  /// Nothing but new lines, and one line that becomes longer.
  private func problemOfGrowth(_ path: Path) -> String? {
    let kept = Set(afterLines.map { $0.filter { $0 != "\r" } })
    let changed = beforeLines.filter { !kept.contains($0.filter { $0 != "\r" }) }
    let lines = before[path].map { lineCount($0) } ?? 1
    return changed.count <= max(2, lines) ? nil : "more than one line changed"
  }

  private func lineCount(_ node: Node) -> Int {
    before.location(of: node.range.upperBound).line
      - before.location(of: node.range.lowerBound).line
      + 1
  }

  /// Whether all lines are among others, in order, but for one that was shortened.
  private func isThinned(_ lines: [String], _ others: [String]) -> Bool {
    if isAmong(lines, others) { return true }
    return lines.indices.contains { shortened in
      isAmong(Array(lines[..<shortened] + lines[(shortened + 1)...]), others)
    }
  }

  private func isAmong(_ lines: [String], _ others: [String]) -> Bool {
    var rest = others[...]
    return lines.allSatisfy { line in
      guard let index = rest.firstIndex(of: line) else { return false }
      rest = rest[(index + 1)...]
      return true
    }
  }
}

extension Document {
  fileprivate func location(of byte: Int) -> Location { source.location(ofByte: byte) }

  subscript(path: Path) -> Node? {
    path.steps.reduce(Optional(root)) { node, step in
      switch step {
      case .key(let key): node?[key]
      case .index(let index): node?.items.dropFirst(index).first { _ in true }
      }
    }
  }
}

extension String {
  fileprivate func firstIndex(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
