import TVLogCore

extension Diagnostic {
  /// As `check` prints it.
  var rendered: String {
    var lines = [description]
    if !place.excerpt.isEmpty {
      let number = "\(place.line)"
      let margin = String(repeating: " ", count: max(0, 5 - number.count)) + number
      lines.append("\(margin) | \(place.excerpt)")
      let indent = String(repeating: " ", count: place.column - 1)
      lines.append("      | \(indent)\(String(repeating: "^", count: place.length))")
    }
    if let help { lines.append("help: \(help)") }
    return lines.joined(separator: "\n")
  }
}

extension [Diagnostic] {
  var rendered: String { map { $0.rendered + "\n" }.joined() }

  /// With the word that programs see.
  var renderedWithKinds: String {
    map { "\($0.rendered)\nkind: \($0.kind.rawValue)\n" }.joined(separator: "\n")
  }
}
