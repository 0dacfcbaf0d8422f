/// A text that a literal block scalar (YAML 1.2, section 8.1.2) holds exactly.
struct LiteralBlock {
  private let lines: [Substring]

  /// `|` for a text that ends with a line break, `|-` for one that does not.
  let header: String

  /// Nil if the text starts with a blank, has a blank at the end of a line, ends with an empty
  /// line, or has characters that only escapes can show.
  init?(_ text: String) {
    let endsWithBreak = text.utf8.last == .lineFeed
    let content = endsWithBreak ? Substring(text.utf8.dropLast()) : text[...]
    lines = content.split(separator: "\n", omittingEmptySubsequences: false)
    header = endsWithBreak ? "|" : "|-"
    guard let first = lines.first, !first.isEmpty, first.utf8.first != .space,
      lines.last?.isEmpty == false,
      lines.allSatisfy({ $0.utf8.last != .space && $0.unicodeScalars.allSatisfy(\.isSafe) })
    else { return nil }
  }

  /// The lines below the header, without the last break; empty lines are not indented.
  func body(indentation: Int, newline: String) -> String {
    let margin = String(repeating: " ", count: indentation)
    return lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: newline)
  }
}
