/// An answer of one sentence.
package struct Line: Answer {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .title) {
    self.text = text
    self.style = style
  }

  package func lines(on screen: Screen) -> [StyledText] {
    [StyledText(text, style)]
  }
}
