/// An answer of one sentence.
package struct Line: Answer {
  package var text: String
  package var style: Style
  /// Broken between words where it is wider than the screen.
  package var isWrapped: Bool

  package init(_ text: String, _ style: Style = .title, isWrapped: Bool = false) {
    self.text = text
    self.style = style
    self.isWrapped = isWrapped
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let line = StyledText(text, style)
    return isWrapped ? line.wrapped(to: screen.width) : [line]
  }
}
