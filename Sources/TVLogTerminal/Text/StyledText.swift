/// One line of text, or a part of one, in runs that each have a style.
///
/// Whatever comes in is made printable, so that no line can hold what disturbs a terminal.
package struct StyledText: Equatable, Sendable {
  package private(set) var runs: [Run] = []

  package struct Run: Equatable, Sendable {
    package let text: String
    package let style: Style
    /// In cells.
    let width: Int

    init(text: String, style: Style) {
      self.text = text
      self.style = style
      width = text.cellWidth
    }
  }

  package init() {}

  package init(_ text: String, _ style: Style = .title) {
    append(text.printable, style)
  }

  package var width: Int { runs.reduce(0) { $0 + $1.width } }
  package var isEmpty: Bool { runs.isEmpty }
  /// The text alone.
  package var plain: String { runs.map(\.text).joined() }

  /// Adds text that is printable already.
  private mutating func append(_ text: String, _ style: Style) {
    if text.isEmpty { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1] = Run(text: last.text + text, style: style)
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  package static func += (text: inout StyledText, other: StyledText) {
    for run in other.runs { text.append(run.text, run.style) }
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var text = left
    text += right
    return text
  }

  package static func spaces(_ count: Int) -> StyledText {
    var text = StyledText()
    text.append(String(repeating: " ", count: max(0, count)), .title)
    return text
  }
}

extension StyledText: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

extension StyledText {
  /// At most so many cells, the rest told by the ellipsis; never cut inside a grapheme.
  package func cut(to width: Int, ellipsis: String = "…") -> StyledText {
    guard self.width > width else { return self }
    var left = width - ellipsis.cellWidth
    guard left >= 0 else { return StyledText() }
    var text = StyledText()
    for run in runs {
      let piece = run.text.prefix(cells: left)
      left -= piece.cellWidth
      text.append(piece, run.style)
      if piece.utf8.count < run.text.utf8.count {
        text.append(ellipsis, run.style)
        return text
      }
    }
    return text
  }

  /// Without the spaces at its end.
  func trimmed() -> StyledText {
    guard let last = runs.last, last.text.hasSuffix(" ") else { return self }
    var text = self
    text.runs.removeLast()
    let spaces = last.text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    let rest = String(Substring(last.text.utf8.dropLast(spaces)))
    text.append(rest, last.style)
    return rest.isEmpty ? text.trimmed() : text
  }
}

extension String {
  /// The longest beginning of whole graphemes that so many cells hold, without spaces at its end.
  fileprivate func prefix(cells: Int) -> String {
    if let ascii = prefix(ascii: cells) { return ascii }
    var left = cells
    var text = prefix { character in
      left -= character.cellWidth
      return left >= 0
    }
    if text.endIndex == endIndex { return self }
    while text.hasSuffix(" ") { text.removeLast() }
    return String(text)
  }

  /// The same where each of them is a byte, and so is the next: it could belong to the last; else nil.
  private func prefix(ascii count: Int) -> String? {
    guard utf8.count > count, utf8.prefix(count + 1).allSatisfy({ $0 < 0x80 }) else { return nil }
    var text = utf8.prefix(count)
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return String(Substring(text))
  }
}
