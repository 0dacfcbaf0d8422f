extension EditPlan {
  mutating func insert(
    _ pairs: [(key: String, value: Fragment)], _ placement: Placement, parents: Placement,
    at place: Place
  ) throws(EditRefused.Reason) -> Bool {
    guard !pairs.isEmpty else { return true }
    guard let name = place.missing.first else { return try insert(pairs, placement, into: place) }
    guard case .key(let key) = name, let value = Self.nested(pairs, in: place.missing.dropFirst())
    else { throw .noSuchNode }
    return try insert([(key, value)], parents, into: place)
  }

  private mutating func insert(
    _ pairs: [(key: String, value: Fragment)], _ placement: Placement, into place: Place
  ) throws(EditRefused.Reason) -> Bool {
    let node = place.node
    if node.isNull || node.kind == .mapping && node.isEmptyCollection {
      return try fill(place, with: pairs)
    }
    if node.kind == .alias { throw .alias }
    guard node.kind == .mapping, !node.isBraceless else { throw .notAMapping }
    guard !isThinned(node) else { return false }
    for pair in pairs where finder.key(pair.key, of: node) != nil {
      throw .keyExists
    }
    let known = insertions[node.index]
    guard !pairs.contains(where: { known?.has($0.key) == true }) else { return false }
    insertions[node.index, default: Insertion(into: place)].add(pairs, placement)
    disturb(place)
    return true
  }

  /// Gives a value to a key that has none, or `{}`.
  private mutating func fill(
    _ place: Place, with pairs: [(key: String, value: Fragment)]
  ) throws(EditRefused.Reason) -> Bool {
    if place.node.holdsProperties { throw .anchorOrTag }
    guard claim(place) else { return false }
    if place.depth == 0, place.node.kind == .scalar {
      writeRoot(pairs, place)
    } else {
      write(place.isBlockValue ? .blockMap(pairs) : .map(pairs), over: place)
    }
    return true
  }

  private mutating func writeRoot(_ pairs: [(key: String, value: Fragment)], _ place: Place) {
    let range = place.node.range
    let lines = Fragment.lines(pairs, column: 0, format)
    let isLineStart = range.lowerBound == source.lineStart(of: range.lowerBound)
    let end = range.isEmpty ? format.newline : ""
    splice(range, (isLineStart ? "" : format.newline) + lines + end, place)
  }

  /// The pairs inside mappings for the rest of a path; nil if that asks for a list.
  private static func nested(
    _ pairs: [(key: String, value: Fragment)], in steps: ArraySlice<Path.Step>
  ) -> Fragment? {
    var value = Fragment.blockMap(pairs)
    for step in steps.reversed() {
      guard case .key(let key) = step else { return nil }
      value = .blockMap([(key, value)])
    }
    return value
  }
}

extension EditPlan {
  /// Turns the collected new pairs of one mapping into splices.
  mutating func write(_ insertion: Insertion) {
    let old = Array(insertion.place.node.pairs)
    for run in insertion.runs {
      let neighbor = run.after.map { old[$0] } ?? old[0]
      let style = neighbor.key.style
      if insertion.place.node.style == .flow {
        let sources = run.pairs.map { Fragment.pair($0.key, $0.value, keyStyle: style) }
        writeInFlow(
          sources, beside: Self.range(neighbor), isAfter: run.after != nil, insertion.place)
      } else {
        write(run.pairs, keyStyle: style, after: run.after.map { old[$0] }, insertion.place)
      }
    }
  }

  private mutating func write(
    _ pairs: [(key: String, value: Fragment)], keyStyle: Node.Style,
    after previous: (key: Node, value: Node)?, _ place: Place
  ) {
    let start = place.node.range.lowerBound
    let column = source.column(of: start)
    let lines = pairs.map {
      Fragment.line($0.key, $0.value, keyStyle: keyStyle, column: column, format)
    }
    if let previous {
      writeLines(
        lines.joined(separator: format.newline), below: Self.range(previous).upperBound, place,
        endingWith: pairs.last?.value)
    } else {
      writeInFront(lines, of: start, column: column, place)
    }
  }

  /// Puts lines before the first entry of a block collection, above comments that belong to it.
  mutating func writeInFront(_ lines: [String], of start: Int, column: Int, _ place: Place) {
    let text = lines.map { $0 + format.newline }.joined()
    if source.beginsLine(start) {
      let offset = source.startOfAttachedComments(above: source.lineStart(of: start))
      splice(offset..<offset, text, place)
    } else {
      let margin = String(repeating: " ", count: column)
      splice(start..<start, text.dropFirst(column) + margin, place)
    }
  }

  static func range(_ pair: (key: Node, value: Node)) -> Range<Int> {
    let end = max(pair.key.range.upperBound, pair.value.range.upperBound)
    return pair.key.outerRange.lowerBound..<end
  }
}

extension Node {
  /// Whether it is a single pair in a flow sequence, as in `[a: b]`.
  fileprivate var isBraceless: Bool {
    style == .flow && tree.source.bytes[range.lowerBound] != UInt8(ascii: "{")
  }
}
