/// How lines below a key or a dash are indented and broken.
public struct BlockFormat: Sendable {
  /// How many columns deeper than its parent a mapping or a literal stands.
  public var step: Int

  public var newline: String

  public init(step: Int = 2, newline: String = "\n") {
    self.step = step
    self.newline = newline
  }
}

extension Fragment {
  /// The lines of pairs in a block mapping at a column, without the last line break.
  ///
  /// Whole new files are written with it: `Fragment.lines(pairs, column: 0, BlockFormat())`.
  public static func lines(
    _ pairs: [(key: String, value: Fragment)], column: Int, _ format: BlockFormat
  ) -> String {
    pairs.map { line($0.key, $0.value, column: column, format) }
      .joined(separator: format.newline)
  }

  static func line(
    _ key: String, _ value: Fragment, keyStyle: Node.Style = .plain, column: Int,
    _ format: BlockFormat
  ) -> String {
    margin(column) + ScalarSource(key, keeping: keyStyle, inFlow: false).text + ":"
      + value.tail(column: column, format)
  }

  /// The line of an item in a block sequence whose dashes stand at a column.
  static func itemLine(_ item: Fragment, column: Int, _ format: BlockFormat) -> String {
    let tail =
      if case .literal = item { item.tail(column: column, format) } else {
        " " + item.source(inFlow: false)
      }
    return margin(column) + "-" + tail
  }

  /// What follows the colon or dash at a column.
  private func tail(column: Int, _ format: BlockFormat) -> String {
    guard let block = block(column: column, format) else { return " " + source(inFlow: false) }
    return (block.header.isEmpty ? "" : " " + block.header) + format.newline + block.body
  }

  /// The source as a header on the key's line and lines below it; nil if one line holds it all.
  func block(column: Int, _ format: BlockFormat) -> (header: String, body: String)? {
    let inner = column + format.step
    switch self {
    case .literal(let text):
      guard let literal = LiteralBlock(text) else { return nil }
      return (literal.header, literal.body(indentation: inner, newline: format.newline))
    case .blockMap(let pairs) where !pairs.isEmpty:
      return ("", Self.lines(pairs, column: inner, format))
    case .blockList(let items) where !items.isEmpty:
      let lines = items.map { Self.itemLine($0, column: inner, format) }
      return ("", lines.joined(separator: format.newline))
    default: return nil
    }
  }

  /// Whether its lines end with a literal that needs a line break behind it to be complete.
  var needsFinalBreak: Bool {
    switch self {
    case .literal(let text): LiteralBlock(text)?.header == "|"
    case .blockMap(let pairs): pairs.last?.value.needsFinalBreak ?? false
    case .blockList(let items):
      if case .literal(let text) = items.last { LiteralBlock(text)?.header == "|" } else { false }
    default: false
    }
  }

  private static func margin(_ column: Int) -> String { String(repeating: " ", count: column) }
}
