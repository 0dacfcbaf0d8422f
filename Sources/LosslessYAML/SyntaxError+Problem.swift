extension SyntaxError {
  /// The same in words for someone who does not know YAML's grammar.
  func problem(in source: Source, marks: inout MarkCursor) -> Problem {
    let offset = marks.byte(at: position)
    let here = source.location(ofByte: offset)
    let begun = context.map { _ in source.location(ofByte: marks.byte(at: contextPosition)) }
    let advice = advice(byte: offset < source.bytes.count ? source.bytes[offset] : nil)
    let isAtContext = advice.pointsAtContext && begun != nil
    let location = isAtContext ? begun ?? here : here
    let related = isAtContext ? here : begun
    return Problem(
      .syntax, advice.message, at: location, related: related == location ? nil : related,
      help: advice.help)
  }
}

extension SyntaxError {
  private struct Advice {
    var message: String
    var help: String?
    var pointsAtContext = false
  }

  private func advice(byte: UInt8?) -> Advice {
    switch message {
    case "mapping values are not allowed in this context":
      Advice(
        message: "a second \": \" on a line, or a key indented deeper than the one above",
        help: "put text with \": \" in it between double quotes; align keys of one level")
    case "could not find expected ':'":
      Advice(
        message: "a line that is neither \"key: value\" nor part of a value",
        help: "write \"key: value\", or indent the line under the value it continues",
        pointsAtContext: true)
    case "found character that cannot start any token": startAdvice(byte)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      startAdvice(.tab)
    case "found unexpected end of stream": endAdvice
    case "found unknown escape character":
      Advice(
        message: "an unknown escape after a backslash in a double-quoted text",
        help: "write \\\\ for a backslash, or use single quotes")
    case "did not find expected ',' or ']'": unclosed("list", bracket: "]")
    case "did not find expected ',' or '}'": unclosed("mapping", bracket: "}")
    case "did not find expected '-' indicator":
      Advice(
        message: "a line in a list that does not begin with \"- \"",
        help: "align the items of a list, each behind \"- \"")
    case "did not find expected key":
      Advice(
        message: "no key where one should stand",
        help: "align the keys of one level; close quotes and brackets on the lines above")
    default: rareAdvice
    }
  }

  private func startAdvice(_ byte: UInt8?) -> Advice {
    if byte == .tab {
      return Advice(message: "a tab in the indentation", help: "indent with spaces")
    }
    let character = byte.map { String(Unicode.Scalar($0)) } ?? ""
    return Advice(
      message: "a text cannot begin with \(character)", help: "put the text between double quotes")
  }

  private var endAdvice: Advice {
    guard context == "while scanning a quoted scalar" else {
      return Advice(message: "the file ends too early")
    }
    return Advice(
      message: "a quote that is never closed", help: "close it, or double the quotes inside",
      pointsAtContext: true)
  }

  private func unclosed(_ collection: String, bracket: String) -> Advice {
    Advice(
      message: "a \(collection) that is not closed with \(bracket) or misses a comma",
      help: "separate with commas; put text with brackets, braces or commas between double quotes",
      pointsAtContext: true)
  }

  private var rareAdvice: Advice {
    switch message {
    case "block sequence entries are not allowed in this context":
      Advice(message: "an item \"- \" behind something else on the line", help: "begin a new line")
    case "did not find expected alphabetic or numeric character":
      Advice(
        message: "& and * begin an anchor or alias, and no name follows",
        help: "put the text between double quotes")
    case "did not find expected <document start>":
      Advice(message: "something behind the end of the document")
    default:
      Advice(message: context.map { "\(message) \($0)" } ?? message)
    }
  }
}
