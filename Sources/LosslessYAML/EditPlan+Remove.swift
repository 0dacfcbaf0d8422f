extension EditPlan {
  mutating func remove(_ place: Place) throws(EditRefused.Reason) -> Bool {
    guard place.missing.isEmpty, let parent = place.parent else {
      throw .noSuchNode
    }
    if place.node.holdsProperties || place.key?.holdsProperties == true {
      throw .anchorOrTag
    }
    if isOnlyChild(place, of: parent) {
      if let above = place.above, above.depth > 0 { return try remove(above) }
      guard claim(place) else { return false }
    } else if let key = place.key, parent.style == .block,
      source.beginsLine(key.outerRange.lowerBound)
    {
      guard thin(parent), claim(place) else { return false }
    } else {
      guard let above = place.above, claim(above) else { return false }
    }
    if parent.style == .flow {
      try removeFromFlow(place, parent)
    } else {
      try removeLines(place, parent)
    }
    return true
  }

  private func isOnlyChild(_ place: Place, of parent: Node) -> Bool {
    (place.key ?? place.node).index == parent.index + 1 && place.node.isLast(in: parent)
  }

  private mutating func removeLines(_ place: Place, _ parent: Node) throws(EditRefused.Reason) {
    let start = place.key?.outerRange.lowerBound ?? dash(of: place.node, in: parent)
    let end = max(place.node.range.upperBound, place.key?.range.upperBound ?? 0)
    guard !source.beginsLine(start) else {
      return splice(lines(from: start, to: end, place), "", place)
    }
    guard start == parent.range.lowerBound, !place.node.isLast(in: parent) else {
      throw .explicitKey
    }
    let next =
      place.key == nil
      ? dash(of: place.node.following, in: parent) : place.node.following.outerRange.lowerBound
    guard source.lineStart(of: next) == source.nextLine(after: end) else {
      throw .commentsBetween
    }
    splice(start..<next, "", place)
  }

  /// The lines of a pair or item; of the last lines of a file that ends without a break the break
  /// before them goes.
  private func lines(from start: Int, to end: Int, _ place: Place) -> Range<Int> {
    let first = source.lineStart(of: start)
    guard source.endsWithoutBreak(end), first > source.textStart else {
      return first..<source.nextLine(after: end)
    }
    return source.lineEnd(after: first - 1)..<source.bytes.count
  }

  /// Removes an entry with one comma: the one behind it if it is the first or begins a line.
  private mutating func removeFromFlow(_ place: Place, _ parent: Node) throws(EditRefused.Reason) {
    let first = place.key ?? place.node
    let start = first.outerRange.lowerBound
    let end = max(first.range.upperBound, place.node.range.upperBound)
    let isFirst = first.index == parent.index + 1
    let isLast = place.node.isLast(in: parent)
    if isLast, isFirst { return splice(start..<end, "", place) }
    if !isLast, isFirst || source.beginsLine(start) {
      let next = place.node.following.outerRange.lowerBound
      guard !source.hasCommentLine(in: start..<next) else {
        throw .commentsBetween
      }
      return splice(start..<next, "", place)
    }
    let before = endBefore(first, in: parent)
    guard source.beginsLine(start), let comma = source.flowTail(from: before).comma else {
      return splice(before..<end, "", place)
    }
    let lineEnd = source.flowTail(from: end).endsLine ? source.lineEnd(after: end) : end
    splice(comma, "", place)
    splice(source.lineEnd(after: source.lineStart(of: start) - 1)..<lineEnd, "", place)
  }

  /// The end of the entry before one.
  private func endBefore(_ first: Node, in parent: Node) -> Int {
    let before = parent.tree.records[parent.index + 1..<first.index]
    return before.map { Int($0.end) }.max() ?? parent.range.lowerBound + 1
  }
}
