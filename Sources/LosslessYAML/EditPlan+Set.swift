extension EditPlan {
  mutating func set(_ value: Fragment, at place: Place) throws(EditRefused.Reason) -> Bool {
    try requireValue(place)
    guard claim(place) else { return false }
    write(value, over: place)
    return true
  }

  mutating func promote(_ place: Place) throws(EditRefused.Reason) -> Bool {
    try requireValue(place)
    let node = place.node
    guard !node.isNull, node.kind != .sequence, node.style != .block else {
      throw .notAValue
    }
    guard claim(place) else { return false }
    if node.style == .flow || node.isOneLineQuoted {
      splice(node.range.lowerBound..<node.range.lowerBound, "[", place)
      splice(node.range.upperBound..<node.range.upperBound, "]", place)
    } else {
      write(.list([.scalar(node.text, plain: node.style == .plain)]), over: place)
    }
    return true
  }

  /// Puts a value in the place of a node, in the way the node's own style asks for.
  mutating func write(_ value: Fragment, over place: Place) {
    let node = place.node
    let block =
      canTakeBlock(value, place) ? value.block(column: column(around: place), format) : nil
    let head = block?.header ?? source(of: value, keeping: node, inFlow: place.isInFlow)
    if node.isBlockCollection, source.beginsLine(node.range.lowerBound) {
      writeOverLines(head, block?.body, place)
    } else if node.isBlockScalar {
      writeOverBlockScalar(head, block?.body, place, needsFinalBreak: value.needsFinalBreak)
    } else {
      writeHead(head, over: place)
      guard let body = block?.body else { return }
      writeLines(body, below: node.range.upperBound, place, endingWith: value)
    }
  }

  /// Puts lines below the line where content ends.
  ///
  /// A file that ends without a line break still does after that, unless a literal needs one.
  mutating func writeLines(
    _ lines: String, below end: Int, _ place: Place, endingWith last: Fragment?
  ) {
    let offset = source.nextLine(after: end)
    if source.endsWithoutBreak(end) {
      stripLastBlockScalar(place)
      let finalBreak = last?.needsFinalBreak == true ? format.newline : ""
      splice(offset..<offset, format.newline + lines + finalBreak, place)
    } else {
      splice(offset..<offset, lines + format.newline, place)
    }
  }

  mutating func splice(_ range: Range<Int>, _ text: String, _ place: Place) {
    splices.append(Splice(range: range, text: text, depth: place.depth))
  }
}

extension EditPlan {
  private func requireValue(_ place: Place) throws(EditRefused.Reason) {
    guard place.missing.isEmpty, place.depth > 0 else { throw .noSuchNode }
    if place.node.kind == .alias { throw .alias }
    if place.node.holdsProperties { throw .anchorOrTag }
  }

  /// Whether lines can follow: not inside brackets, and for the text of a literal not where comments
  /// stand between its header and the place of the old lines.
  private func canTakeBlock(_ value: Fragment, _ place: Place) -> Bool {
    let start = place.node.range.lowerBound
    guard case .literal = value, place.node.isBlockCollection, source.beginsLine(start) else {
      return !place.isInFlow
    }
    return source.nextLine(after: indicatorEnd(of: place)) == source.lineStart(of: start)
  }

  /// The column of the key or dash that the value belongs to.
  private func column(around place: Place) -> Int {
    source.column(of: (place.parent ?? place.node).range.lowerBound)
  }

  private func source(of value: Fragment, keeping old: Node, inFlow: Bool) -> String {
    guard case .scalar(let text, let plain) = value, old.kind == .scalar else {
      return value.source(inFlow: inFlow)
    }
    return ScalarSource(text, plain: plain, keeping: old.style, inFlow: inFlow).text
  }

  /// Writes what goes on the line of the key or dash in the place of the node's bytes.
  private mutating func writeHead(_ head: String, over place: Place) {
    var range = place.node.range
    if head.isEmpty, !range.isEmpty { range = source.withBlanks(range) }
    let isMissing = range.isEmpty && !head.isEmpty
    splice(range, (isMissing ? separator(before: range.lowerBound) : "") + head, place)
  }

  /// What a value needs before it where there was none: behind `:`, `-` and `?` a space, behind a
  /// key without a colon (`{a}`) that too.
  private func separator(before offset: Int) -> String {
    switch source.bytes[offset - 1] {
    case UInt8(ascii: ":"), .dash, UInt8(ascii: "?"): " "
    case .space, .tab: ""
    default: ": "
    }
  }

  /// Replaces a block collection whose lines stand below the key or dash.
  private mutating func writeOverLines(_ head: String, _ body: String?, _ place: Place) {
    let range = place.node.range
    let lines = source.lineStart(of: range.lowerBound)..<source.nextLine(after: range.upperBound)
    splice(lines, body.map { $0 + format.newline } ?? "", place)
    guard !head.isEmpty else { return }
    let indicator = indicatorEnd(of: place)
    splice(indicator..<indicator, " " + head, place)
  }

  /// The end of the colon or dash that announces a value.
  private func indicatorEnd(of place: Place) -> Int {
    if let key = place.key { return source.skippingSpace(from: key.range.upperBound) + 1 }
    guard let parent = place.parent else { return place.node.range.lowerBound }
    return dash(of: place.node, in: parent) + 1
  }

  /// Replaces header and lines of a block scalar; a comment behind the header stays.
  private mutating func writeOverBlockScalar(
    _ head: String, _ body: String?, _ place: Place, needsFinalBreak: Bool
  ) {
    let range = place.node.range
    let header = source.blockScalarHeader(at: range.lowerBound)
    let headerLineEnd = source.lineEnd(after: range.lowerBound)
    splice(header, head, place)
    let lines = body.map { format.newline + $0 } ?? ""
    let isAtEnd = range.upperBound == source.bytes.count && needsFinalBreak
    splice(headerLineEnd..<range.upperBound, lines + (isAtEnd ? format.newline : ""), place)
  }

  /// Keeps a block scalar at the end of a file without final line break what it is.
  ///
  /// Without that break its text does not end with one; lines below it would bring one in, so it
  /// is made to strip it (`|-`).
  private mutating func stripLastBlockScalar(_ place: Place) {
    let last = Node(tree: place.node.tree, index: place.node.tree.records.count - 1)
    guard last.isBlockScalar else { return }
    let header = source.blockScalarHeader(at: last.range.lowerBound)
    guard !source.bytes[header].contains(.dash) else { return }
    let chomping = header.dropFirst().prefix { source.bytes[$0] == UInt8(ascii: "+") }
    let offset = header.lowerBound + 1
    let range = offset..<offset + chomping.count
    guard !splices.contains(where: { $0.range == range && $0.text == "-" }) else { return }
    splice(range, "-", place)
  }
}

extension Node {
  fileprivate var isOneLineQuoted: Bool {
    (style == .singleQuoted || style == .doubleQuoted)
      && !tree.source.bytes[range].contains { $0.isLineBreak }
  }
}
