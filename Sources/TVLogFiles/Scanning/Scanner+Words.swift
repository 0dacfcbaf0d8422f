import TVLogCore

extension Scanner {
  /// A scalar's text: the file's own bytes, or made of them where they say it otherwise.
  enum Word {
    case raw(TextBytes)
    case decoded(String)
  }

  /// The value at hand, read as its key demands.
  mutating func value<Value>(_ form: Form<Value>) -> Value? {
    value(form.read)
  }

  @inline(__always)
  mutating func value<Value>(_ read: (TextBytes) -> Value?) -> Value? {
    guard let word = word() else { return nil }
    return self.read(word, read)
  }

  @inline(__always)
  mutating func read<Value>(_ word: Word, _ read: (TextBytes) -> Value?) -> Value? {
    let value =
      switch word {
      case .raw(let text): read(text)
      case .decoded(let text): text.withTextBytes(read)
      }
    if value == nil { giveUp() }
    return value
  }

  @inline(__always)
  private mutating func word() -> Word? {
    guard placement != .line else { return nothing() }
    if byte == UInt8(ascii: "|") { return literal().map { .decoded($0) } }
    let word = isAtQuote ? quoted() : plain().map { .raw($0) }
    if flowDepth == 0 { endLine() }
    return word
  }

  var isAtQuote: Bool { byte == .doubleQuote || byte == .singleQuote }

  private mutating func nothing<Value>() -> Value? {
    giveUp()
    return nil
  }
}

// Plain words

extension Scanner {
  /// A word without quotes, up to the end of the line, a comment or, in a flow collection, what ends it there.
  private mutating func plain() -> TextBytes? {
    let start = position
    guard !byte.isIndicator else { return nothing() }
    repeat { skipOrdinary() } while passInsidePlain()
    if byte == .colon { return nothing() }
    var end = position
    guard end > start else { return nothing() }
    while byte(at: end - 1) == .space { end -= 1 }
    position = end
    let text = text(start..<end)
    return text.saysNothing ? nothing() : text
  }

  /// Moves to the next byte that may end a plain word.
  @inline(__always)
  private mutating func skipOrdinary() {
    let isInFlow = flowDepth > 0
    while let eight = eight {
      let count = eight.countOfOrdinary(inFlow: isInFlow)
      advance(by: count)
      if count < 8 { return }
    }
    while byte != 0, !byte.mayEndPlain { advance() }
  }

  /// Takes a byte that may end a word and does not.
  private mutating func passInsidePlain() -> Bool {
    guard isInsidePlain else { return false }
    advance()
    return true
  }

  @inline(__always)
  private var isInsidePlain: Bool {
    switch byte {
    case .hash: byte(at: position - 1) != .space
    case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace: flowDepth == 0
    case .colon:
      switch byte(at: position + 1) {
      case .space, .lineFeed, .carriageReturn, 0: false
      case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace, UInt8(ascii: "?"):
        flowDepth == 0
      default: true
      }
    default: false
    }
  }
}

extension TextBytes {
  /// Whether YAML reads nothing from it.
  @inline(__always)
  fileprivate var saysNothing: Bool {
    switch count {
    case 1: self[0] == UInt8(ascii: "~")
    case 4: ["null", "Null", "NULL"].contains(string)
    default: false
    }
  }
}

extension UInt8 {
  /// Whether a plain word may end before it.
  fileprivate var mayEndPlain: Bool {
    switch self {
    case 0...31, .hash, .comma, .colon, .openBracket, .closeBracket, .openBrace, .closeBrace: true
    default: false
    }
  }

  /// Whether a plain word may not begin with it, or only where more is looked at.
  @inline(__always)
  fileprivate var isIndicator: Bool {
    switch self {
    case 0...32, .doubleQuote, .hash, UInt8(ascii: "%"), UInt8(ascii: "&"), .singleQuote,
      UInt8(ascii: "*"), .comma, .dash, .colon, UInt8(ascii: "!"), UInt8(ascii: ">"),
      UInt8(ascii: "?"), UInt8(ascii: "@"), .openBracket, .closeBracket, UInt8(ascii: "`"),
      .openBrace, UInt8(ascii: "|"), .closeBrace:
      true
    default: false
    }
  }
}

// Quoted words

extension Scanner {
  /// A word in quotes, on one line.
  mutating func quoted() -> Word? {
    let quote = byte
    advance()
    let start = position
    var isRaw = true
    while true {
      if isAtBreak { return nothing() }
      if byte == quote {
        guard quote == .singleQuote, byte(at: position + 1) == quote else { break }
        isRaw = false
        advance()
      } else if byte == .backslash, quote == .doubleQuote {
        isRaw = false
        advance()
        if isAtBreak { return nothing() }
      }
      advance()
    }
    let text = text(start..<position)
    advance()
    if isRaw { return .raw(text) }
    return (quote == .singleQuote ? text.withoutDoubledQuotes : text.unescaped)
      .map { .decoded($0) } ?? nothing()
  }
}

extension TextBytes {
  fileprivate var withoutDoubledQuotes: String? {
    var result: [UInt8] = []
    var offset = 0
    while offset < count {
      result.append(self[offset])
      offset += self[offset] == .singleQuote ? 2 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Nil where there is more to an escape than one letter.
  fileprivate var unescaped: String? {
    var result: [UInt8] = []
    var offset = 0
    while offset < count {
      var byte = self[offset]
      if byte == .backslash {
        offset += 1
        guard let meant = self[offset].escaped else { return nil }
        byte = meant
      }
      result.append(byte)
      offset += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension UInt8 {
  /// What it means behind a backslash (YAML 1.2, section 5.7).
  fileprivate var escaped: UInt8? {
    switch self {
    case .doubleQuote, .backslash, UInt8(ascii: "/"), .space: self
    case UInt8(ascii: "n"): .lineFeed
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}

// Literal blocks

extension Scanner {
  /// The text of a block behind `|` or `|-`, up to the next line that says something else.
  private mutating func literal() -> String? {
    guard placement == .word, flowDepth == 0 else { return nothing() }
    advance()
    let isStripped = byte == .dash
    if isStripped { advance() }
    guard isAtBreak else { return nothing() }
    skipBreak()
    let margin = spaces(from: position)
    guard margin > indentation, margin > 0 else { return nothing() }
    var text: [UInt8] = []
    var blanks = 0
    while let line = literalLine(margin) {
      if line.isEmpty { blanks += 1; continue }
      if !text.isEmpty { text += repeatElement(.lineFeed, count: blanks + 1) }
      blanks = 0
      for offset in line { text.append(byte(at: offset)) }
    }
    if text.isEmpty || byte(at: position - 1) != .lineFeed { return nothing() }
    findEntry()
    if !isStripped { text.append(.lineFeed) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes a line of a block, without its margin; nil where the block ends.
  private mutating func literalLine(_ margin: Int) -> Range<Int>? {
    let spaces = spaces(from: position)
    let first = byte(at: position + spaces)
    let isBlank = first == .lineFeed || first == .carriageReturn || first == 0
    if isBlank, spaces > 0 { giveUp() }
    if first == 0 || spaces < margin && !isBlank { return nil }
    let start = position + min(spaces, margin)
    while !isAtBreak { advance() }
    let line = min(start, position)..<position
    skipBreak()
    return line
  }

  private func spaces(from start: Int) -> Int {
    var end = start
    while byte(at: end) == .space { end += 1 }
    return end - start
  }
}
