/// How a text is written on one line so that every YAML reader gets that same text back.
///
/// Long texts are not folded.
struct ScalarSource {
  let text: String

  /// Plain where both YAML 1.1 and 1.2 read the same text from it, else in double quotes.
  ///
  /// `plain` says that being taken for a date or a number is wanted.
  init(_ text: String, plain: Bool = false, inFlow: Bool) {
    let mayBePlain = text.canBePlain(inFlow: inFlow) && (plain || !text.looksTyped)
    self.init(source: mayBePlain ? text : Self.doubleQuoted(text))
  }

  /// In the old scalar's quotes where they can hold the text.
  init(_ text: String, plain: Bool = false, keeping style: Node.Style, inFlow: Bool) {
    switch style {
    case .doubleQuoted: self.init(source: Self.doubleQuoted(text))
    case .singleQuoted where text.unicodeScalars.allSatisfy(\.isSafe):
      self.init(source: Self.singleQuoted(text))
    default: self.init(text, plain: plain, inFlow: inFlow)
    }
  }

  private init(source: String) {
    self.text = source
  }

  private static func singleQuoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private static func doubleQuoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.reduce(into: "") { quoted, scalar in
      if scalar.isSafe, scalar != "\"", scalar != "\\" {
        quoted.unicodeScalars.append(scalar)
      } else {
        quoted += scalar.yamlEscape
      }
    }
    return "\"" + scalars + "\""
  }
}
