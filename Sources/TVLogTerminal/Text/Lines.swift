/// An answer that is composed already.
package struct Lines: Answer {
  package var lines: [StyledText]

  package init(_ lines: [StyledText]) {
    self.lines = lines
  }

  package func lines(on screen: Screen) -> [StyledText] { lines }
}
