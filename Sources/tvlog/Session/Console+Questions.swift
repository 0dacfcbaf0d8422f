import TVLogTerminal

extension Console {
  /// Asks for yes; anything else is no.
  func asks(_ question: String) -> Bool {
    ["y", "yes"].contains(answer(to: "\(question) [y/N]")?.lowercased())
  }

  /// Asks and reads a line; nil at the end of the input.
  func answer(to question: String) -> String? {
    warn(Line(question))
    return readLine()
  }
}
