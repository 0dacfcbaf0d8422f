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

  /// Lists some things by number and asks which; nothing or another text chooses none.
  func choose<Choice>(
    _ heading: String, among choices: [Choice], line: (Choice) -> StyledText
  ) -> Choice? {
    guard isInteractive, !choices.isEmpty else { return nil }
    warn(Line(heading))
    for (index, choice) in choices.enumerated() {
      let number = String(repeating: " ", count: index < 9 ? 2 : 1) + "\(index + 1)"
      warn(Lines([StyledText(number, .code) + line(choice)]))
    }
    guard let text = answer(to: "which one, 1 to \(choices.count)? (none: enter)"),
      let number = Int(text), choices.indices.contains(number - 1)
    else { return nil }
    return choices[number - 1]
  }
}
