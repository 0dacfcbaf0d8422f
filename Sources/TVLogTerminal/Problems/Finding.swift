/// Something wrong in a file: where, the line itself with a caret, and what to do.
package struct Finding: Answer {
  package enum Severity: String, Sendable { case error, warning }

  package var severity: Severity
  package var file: String
  package var message: String
  package var place: Place?
  /// What to type or to change.
  package var help: String?

  /// A stretch of a line.
  package struct Place: Sendable {
    /// From 1.
    package var line: Int
    /// From 1, in Unicode scalars.
    package var column: Int
    /// Scalars that the carets underline.
    package var length: Int
    /// The line without its end.
    package var text: String

    package init(line: Int, column: Int, length: Int = 1, text: String) {
      self.line = line
      self.column = column
      self.length = length
      self.text = text
    }
  }

  package init(
    _ severity: Severity, file: String, message: String, place: Place? = nil, help: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.message = message
    self.place = place
    self.help = help
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let position = place.map { ":\($0.line):\($0.column)" } ?? ""
    let style: Style = severity == .error ? .error : .warning
    let first =
      StyledText("\(file)\(position): ", .head) + StyledText("\(severity.rawValue):", style)
      + StyledText(" \(message)")
    let advice = help.map { [StyledText("help:", .help) + StyledText(" \($0)")] } ?? []
    return [first] + (place?.excerpt(on: screen) ?? []) + advice
  }
}

extension Finding.Place {
  /// The line beside its number, and carets below the stretch.
  fileprivate func excerpt(on screen: Screen) -> [StyledText] {
    let number = String(line)
    let margin = max(5, number.count)
    let scalars = text.unicodeScalars
    let start = max(0, column - 1)
    let before = String(String.UnicodeScalarView(scalars.prefix(start)))
    let marked = String(
      String.UnicodeScalarView(scalars.dropFirst(start).prefix(max(0, length))))
    let carets = max(1, marked.printable.cellWidth)
    return [
      .spaces(margin - number.count) + StyledText("\(number) | ", .quiet) + StyledText(text),
      .spaces(margin) + StyledText(" | ", .quiet) + .spaces(before.printable.cellWidth)
        + StyledText(String(repeating: "^", count: carets), .error),
    ]
  }
}
