package import TVLogCore

/// What `--format` takes: text with `{{field}}` in it, and `\t`, `\n` and `\\`.
package struct RowTemplate: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case field(String)
  }

  private let pieces: [Piece]

  /// Why a text is no template.
  package struct Failure: Error, Equatable, Sendable {
    package var message: String
    package var help: String?

    package init(message: String, help: String? = nil) {
      self.message = message
      self.help = help
    }
  }

  /// The fields are those that the answer has; `slug` is another name of `show`.
  package init(_ text: String, fields: [String]) throws(Failure) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstRange(of: "{{") {
      pieces.append(.text(rest[..<open.lowerBound].unescaped))
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        throw Failure(message: "'{{' is not closed", help: "such as {{title}}")
      }
      let name = String(rest[open.upperBound..<close.lowerBound]).filter { $0 != " " }
      pieces.append(.field(try RowTemplate.known(name, fields)))
      rest = rest[close.upperBound...]
    }
    if pieces.isEmpty, text.contains("{") {
      throw Failure(message: "'\(text)' names no field", help: "such as {{title}}")
    }
    self.pieces = pieces + [.text(rest.unescaped)]
  }

  private static func known(_ name: String, _ fields: [String]) throws(Failure) -> String {
    if fields.contains(name) { return name }
    if name == "slug", fields.contains("show") { return "show" }
    throw Failure(
      message: "'\(name)' is no field of this answer",
      help: name.nearest(in: fields).map { "did you mean {{\($0)}}?" }
        ?? "fields: \(fields.joined(separator: ", "))")
  }

  package var names: Set<String> {
    Set(pieces.compactMap { if case .field(let name) = $0 { name } else { nil } })
  }

  /// A line a row, ended by a line feed or by NUL.
  package func text(_ rows: Rows, end: String = "\n") -> String {
    let places = Dictionary(rows.names.enumerated().map { ($1, $0) }) { first, _ in first }
    return rows.values.map { row in
      pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .field(let name): places[name].map { row[$0].description.printable } ?? ""
        }
      }.joined() + end
    }.joined()
  }
}

extension Substring {
  fileprivate func firstRange(of two: String) -> Range<Index>? {
    var from = startIndex
    while from < endIndex {
      if self[from...].hasPrefix(two) { return from..<index(from, offsetBy: 2) }
      from = index(after: from)
    }
    return nil
  }

  /// With what `\t`, `\n` and `\\` stand for.
  fileprivate var unescaped: String {
    var text = ""
    var rest = self
    while let character = rest.popFirst() {
      guard character == "\\", let next = rest.popFirst() else {
        text.append(character)
        continue
      }
      switch next {
      case "t": text += "\t"
      case "n": text += "\n"
      case "\\": text += "\\"
      default: text += "\\\(next)"
      }
    }
    return text
  }
}
