extension EditPlan {
  mutating func insertItem(
    _ item: Fragment, _ index: Int?, at place: Place
  ) throws(EditRefused.Reason) -> Bool {
    let node = place.node
    guard place.missing.isEmpty else { throw .noSuchNode }
    if node.isNull, place.depth > 0, index ?? 0 == 0 { return try set(.list([item]), at: place) }
    if node.kind == .alias { throw .alias }
    guard node.kind == .sequence else { throw .notAList }
    let items = Array(node.items)
    let index = index ?? items.count
    guard 0...items.count ~= index else { throw .noSuchNode }
    guard claim(place) else { return false }
    write(item, at: index, among: items, place)
    return true
  }

  private mutating func write(_ item: Fragment, at index: Int, among items: [Node], _ place: Place)
  {
    let start = place.node.range.lowerBound
    if items.isEmpty {
      splice(start + 1..<start + 1, item.source(inFlow: true), place)
    } else if place.node.style == .flow {
      let neighbor = items[max(0, index - 1)].outerRange
      writeInFlow([item.source(inFlow: true)], beside: neighbor, isAfter: index > 0, place)
    } else {
      let column = source.column(of: start)
      let line = Fragment.itemLine(item, column: column, format)
      if index > 0 {
        writeLines(
          line, below: items[index - 1].range.upperBound, place, endingWith: .blockList([item]))
      } else {
        writeInFront([line], of: start, column: column, place)
      }
    }
  }

  /// Puts entries into a flow collection behind or before one that is there.
  ///
  /// Where that one has a line to itself the new ones get their own as well, and a comment behind
  /// it stays there.
  mutating func writeInFlow(
    _ sources: [String], beside entry: Range<Int>, isAfter: Bool, _ place: Place
  ) {
    let tail = source.flowTail(from: entry.upperBound)
    guard source.beginsLine(entry.lowerBound), tail.endsLine else {
      let text = sources.map { isAfter ? ", " + $0 : $0 + ", " }.joined()
      let offset = isAfter ? entry.upperBound : entry.lowerBound
      return splice(offset..<offset, text, place)
    }
    let margin = String(repeating: " ", count: source.column(of: entry.lowerBound))
    let lines = sources.joined(separator: "," + format.newline + margin)
    guard isAfter else {
      let text = lines + "," + format.newline + margin
      return splice(entry.lowerBound..<entry.lowerBound, text, place)
    }
    if tail.comma == nil { splice(entry.upperBound..<entry.upperBound, ",", place) }
    let end = source.lineEnd(after: entry.upperBound)
    let text = format.newline + margin + lines + (tail.comma == nil ? "" : ",")
    splice(end..<end, text, place)
  }

  /// Where the dash of an item stands.
  func dash(of item: Node, in sequence: Node) -> Int {
    let previous = sequence.items.prefix { $0.index < item.index }.last
    guard let previous else { return sequence.range.lowerBound }
    return source.skippingSpace(from: previous.range.upperBound)
  }
}
