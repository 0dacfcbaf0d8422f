import Testing
import TVLogTerminal

/// Checks an answer against a drawing, line by line.
func expect(
  _ answer: some Answer, on screen: Screen, draws drawing: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let lines = screen.text(answer).split(separator: "\n", omittingEmptySubsequences: false)
    .dropLast().map { String($0) }
  let expected = drawing.split(separator: "\n", omittingEmptySubsequences: false)
    .map { String($0) }
  for (line, other) in zip(lines, expected) {
    #expect(line == other, sourceLocation: sourceLocation)
  }
  #expect(lines.count == expected.count, sourceLocation: sourceLocation)
}
