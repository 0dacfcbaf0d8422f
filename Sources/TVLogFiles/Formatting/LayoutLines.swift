import LosslessYAML

/// A file as lines, with the comments that stand in it.
struct LayoutLines {
  let document: Document
  /// Without their breaks.
  let all: [String]
  let newline: String
  let hasMark: Bool
  private let comments: [(offset: Int, text: ArraySlice<UInt8>)]

  /// Nil for a file with breaks of an old kind.
  init?(_ document: Document) {
    self.document = document
    comments = document.comments
    hasMark = document.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = document.bytes.dropFirst(hasMark ? 3 : 0)
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let isCRLF = lines.count > 1 && lines[0].last == 13
    if isCRLF { lines = lines.map { $0.last == 13 ? $0.dropLast() : $0 } }
    guard !lines.contains(where: { $0.contains(13) }) else { return nil }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    all = lines.map { String(decoding: $0, as: UTF8.self) }
    newline = isCRLF ? "\r\n" : "\n"
  }

  /// The line, counted from 0, of a node's first byte.
  func line(of node: Node) -> Int { node.location.line - 1 }

  /// The line of a node's last byte.
  func lastLine(of node: Node) -> Int {
    document.source.location(ofByte: max(0, node.outerRange.upperBound - 1)).line - 1
  }

  /// Whether a comment stands between a key and the end of its value.
  func hasComment(from key: Node, to value: Node) -> Bool {
    comments.contains {
      key.outerRange.upperBound <= $0.offset && $0.offset < value.outerRange.upperBound
    }
  }

  /// What stands behind a node on its last line: blanks and a comment.
  func tail(behind node: Node) -> String {
    let end = document.source.location(ofByte: node.outerRange.upperBound)
    let text = all[end.line - 1].unicodeScalars.dropFirst(end.column - 1)
    let trimmed = String(text).trimmedEnd
    return trimmed.allSatisfy { $0 == " " || $0 == "\t" } ? "" : trimmed
  }

  func source(of node: Node) -> String {
    String(decoding: document.bytes[node.outerRange], as: UTF8.self)
  }
}

extension String {
  var trimmedEnd: String {
    var text = self[...]
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }

  var isBlank: Bool { allSatisfy { $0 == " " || $0 == "\t" } }

  /// Spaces at its beginning.
  var indentation: Int { prefix { $0 == " " }.count }

  /// So many columns further right; blank lines stay.
  func shifted(by columns: Int) -> String {
    if isBlank { return self }
    if columns >= 0 { return String(repeating: " ", count: columns) + self }
    return String(dropFirst(min(-columns, indentation)))
  }
}
