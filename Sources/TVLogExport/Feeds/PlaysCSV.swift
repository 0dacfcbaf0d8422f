package import TVLogCore

/// Plays as comma-separated values (RFC 4180): each line ended by CRLF, the names of the fields first.
package enum PlaysCSV {
  /// The fields are those of `history`; plays as they come.
  ///
  /// A title that a spreadsheet would take for a formula, because it begins with `=`, `+`, `-` or `@`, gets an
  /// apostrophe in front unless `isExact`.
  package static func bytes(of plays: some Sequence<PlayLine>, isExact: Bool = false) -> [UInt8] {
    let rows = Rows(plays, PlayLine.fields)
    var bytes: [UInt8] = []
    func add(_ cells: [String]) {
      for (place, cell) in cells.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += cell.quoted.utf8
      }
      bytes += [0x0D, 0x0A]
    }
    add(rows.names)
    for row in rows.values { add(row.map { cell($0, isExact: isExact) }) }
    return bytes
  }

  private static func cell(_ value: RowValue, isExact: Bool) -> String {
    guard case .text(let text) = value else { return value.description }
    let cleaned = text.feedText
    return !isExact && cleaned.isFormula ? "'" + cleaned : cleaned
  }
}

extension String {
  /// For a spreadsheet.
  fileprivate var isFormula: Bool {
    switch utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    default: false
    }
  }

  /// Between quotes where a comma, a quote, a line end, or a space at an end asks for it.
  fileprivate var quoted: String {
    let bytes = utf8
    let isPlain =
      !bytes.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A } && bytes.first != 0x20
      && bytes.last != 0x20
    if isPlain { return self }
    let parts = unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"\(parts.map { String($0) }.joined(separator: "\"\""))\""
  }
}
