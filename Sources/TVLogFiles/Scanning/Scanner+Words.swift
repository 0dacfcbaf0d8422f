import TVLogCore

extension Scanner {
  /// The value at hand, read as its key demands.
  mutating func value<Value>(_ form: Form<Value>) -> Value? {
    guard let word = word() else { return nil }
    return read(word, form.read)
  }

  mutating func read<Value>(_ word: Word, _ read: (TextBytes) -> Value?) -> Value? {
    let value =
      switch word {
      case .raw(let range): read(cursor.text(range))
      case .decoded(let text): text.withTextBytes(read)
      }
    if value == nil { giveUp() }
    return value
  }

  private mutating func word() -> Word? {
    guard placement != .line else { return nothing() }
    if cursor.byte == UInt8(ascii: "|") { return literal().map { .decoded($0) } }
    guard let word = cursor.word(isInFlow: flowDepth > 0) else { return nothing() }
    if flowDepth == 0 { endLine() }
    return word
  }

  private mutating func nothing<Value>() -> Value? {
    giveUp()
    return nil
  }
}

// Literal blocks

extension Scanner {
  /// The text of a block behind `|` or `|-`, up to the next line that says something else.
  private mutating func literal() -> String? {
    guard placement == .word, flowDepth == 0 else { return nothing() }
    cursor.advance()
    let isStripped = cursor.byte == .dash
    if isStripped { cursor.advance() }
    guard cursor.isAtBreak else { return nothing() }
    cursor.skipBreak()
    let margin = cursor.spaces(from: cursor.position)
    guard margin > indentation, margin > 0 else { return nothing() }
    var text: [UInt8] = []
    var blanks = 0
    while let line = literalLine(margin) {
      if line.isEmpty { blanks += 1; continue }
      if !text.isEmpty { text += repeatElement(.lineFeed, count: blanks + 1) }
      blanks = 0
      for offset in line { text.append(cursor.byte(at: offset)) }
    }
    if text.isEmpty || cursor.byte(at: cursor.position - 1) != .lineFeed { return nothing() }
    findEntry()
    if !isStripped { text.append(.lineFeed) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes a line of a block, without its margin; nil where the block ends.
  private mutating func literalLine(_ margin: Int) -> Range<Int>? {
    let spaces = cursor.spaces(from: cursor.position)
    let first = cursor.byte(at: cursor.position + spaces)
    let isBlank = first == .lineFeed || first == .carriageReturn || first == 0
    if isBlank, spaces > 0 { giveUp() }
    if first == 0 || spaces < margin && !isBlank { return nil }
    let start = cursor.position + min(spaces, margin)
    while !cursor.isAtBreak { cursor.advance() }
    let line = min(start, cursor.position)..<cursor.position
    cursor.skipBreak()
    return line
  }
}
