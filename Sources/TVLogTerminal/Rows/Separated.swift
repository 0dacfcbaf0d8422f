package import TVLogCore

/// Rows as lines of separated values, the names of the fields first.
package enum Separated {
  /// As RFC 4180 has it, with line feeds alone: quoted where a comma or a quote stands.
  package static func commas(_ rows: Rows) -> String {
    text(rows, separator: ",") { cell in
      let isPlain = !cell.contains { $0 == "," || $0 == "\"" }
      if isPlain, cell.first != " ", cell.last != " " { return cell }
      let parts = cell.split(separator: "\"", omittingEmptySubsequences: false)
      return "\"\(parts.joined(separator: "\"\""))\""
    }
  }

  /// Tabs inside of values are shown as `\u{9}`, so that a tab always parts.
  package static func tabs(_ rows: Rows) -> String {
    text(rows, separator: "\t") { $0 }
  }

  private static func text(
    _ rows: Rows, separator: String, _ cell: (String) -> String
  ) -> String {
    let lines = [rows.names] + rows.values.map { $0.map(\.description.printable) }
    return lines.map { $0.map(cell).joined(separator: separator) + "\n" }.joined()
  }
}
