import LosslessYAML

/// A line of a file, its indentation counted from the column of the mapping that it is in.
struct TextLine: Hashable {
  /// Negative where a comment stands farther left.
  var indent: Int
  /// Without indentation, with its break.
  var text: [UInt8]

  func bytes(column: Int) -> [UInt8] {
    [UInt8](repeating: 32, count: max(0, indent + column)) + text
  }
}

extension TextLine {
  /// Our lines keep their breaks, those of others get ours: `newline`.
  init(_ line: ArraySlice<UInt8>, column: Int, newline: [UInt8]?) {
    let spaces = line.prefix { $0 == 32 }
    indent = spaces.count - column
    text = Array(line[spaces.endIndex...])
    let length = text.prefix { $0 != 10 && $0 != 13 }.count
    if let newline { text = text.prefix(length) + newline }
  }

  /// What stands between the indentation and the break.
  var content: ArraySlice<UInt8> { text.prefix { $0 != 10 && $0 != 13 } }

  /// The line with something else at its end.
  func replacing(last count: Int, with bytes: some Sequence<UInt8>) -> TextLine {
    let content = content
    return TextLine(
      indent: indent, text: content.dropLast(count) + bytes + text[content.endIndex...])
  }
}
