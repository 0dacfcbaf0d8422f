import LosslessYAML
import TVLogCore

/// A scalar's text: where it stands in the file, or made of its bytes where they say it otherwise.
enum Word {
  case raw(Range<Int>)
  case decoded(String)
}

// Plain words

extension Cursor {
  /// Takes a scalar on one line; `isInFlow`: inside braces or brackets, which end a plain one.
  @inline(__always)
  mutating func word(isInFlow: Bool) -> Word? {
    isAtQuote ? quoted() : plain(isInFlow: isInFlow).map { .raw($0) }
  }

  /// Takes a word without quotes, up to the end of the line, a comment or, in a flow collection, what ends it there.
  private mutating func plain(isInFlow: Bool) -> Range<Int>? {
    let start = position
    guard !byte.isIndicator else { return nil }
    repeat { skipOrdinary() } while passInsidePlain(isInFlow: isInFlow)
    if byte == .colon { return nil }
    while byte(at: position - 1) == .space { position -= 1 }
    return saysNothing(start..<position) ? nil : start..<position
  }

  /// Moves to the next byte that may end a plain word.
  @inline(__always)
  private mutating func skipOrdinary() {
    while let sixteen {
      let count = sixteen.countInsidePlain
      advance(by: count)
      if count < 16 { return }
    }
    while byte != 0, !byte.mayEndPlain { advance() }
  }

  /// Takes a byte that may end a word and does not.
  private mutating func passInsidePlain(isInFlow: Bool) -> Bool {
    guard isInsidePlain(isInFlow: isInFlow) else { return false }
    advance()
    return true
  }

  @inline(__always)
  private func isInsidePlain(isInFlow: Bool) -> Bool {
    switch byte {
    case .hash: byte(at: position - 1) != .space
    case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace: !isInFlow
    case .colon:
      switch byte(at: position + 1) {
      case .space, .lineFeed, .carriageReturn, 0: false
      case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace, UInt8(ascii: "?"):
        !isInFlow
      default: true
      }
    default: false
    }
  }

  /// Whether YAML reads nothing from a plain word.
  @inline(__always)
  private func saysNothing(_ word: Range<Int>) -> Bool {
    switch word.count {
    case 1: byte(at: word.lowerBound) == UInt8(ascii: "~")
    case 4: ["null", "Null", "NULL"].contains(text(word).string)
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

extension Cursor {
  /// Takes a word in quotes, on one line.
  mutating func quoted() -> Word? {
    let quote = byte
    advance()
    let start = position
    var isRaw = true
    while true {
      skipInside(quote)
      if byte == quote {
        guard quote == .singleQuote, byte(at: position + 1) == quote else { break }
        isRaw = false
        advance()
      } else if byte == .backslash {
        if quote == .doubleQuote {
          isRaw = false
          advance()
        }
      }
      if isAtBreak { return nil }
      advance()
    }
    let word = start..<position
    advance()
    if isRaw { return .raw(word) }
    let text = text(word)
    return (quote == .singleQuote ? text.withoutDoubledQuotes : text.unescaped).map { .decoded($0) }
  }

  /// Moves to the next byte that may end a word in quotes.
  private mutating func skipInside(_ quote: UInt8) {
    while let sixteen {
      let count = sixteen.countInside(quote)
      advance(by: count)
      if count < 16 { return }
    }
    while byte != quote, byte != .backslash, !isAtBreak { advance() }
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
