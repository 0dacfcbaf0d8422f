/// A new value, before it is written in the style its place calls for.
///
/// The keys of one mapping have to differ.
public indirect enum Fragment: Sendable {
  /// One text. `plain` is the caller's word that readers may see a date or a number in it; without
  /// it a text that some YAML reader would take for something else is quoted.
  case scalar(String, plain: Bool = false)

  /// A text of several lines, written as a literal block (`|`) where that can hold it.
  case literal(String)

  /// A flow sequence on one line.
  case list([Fragment])

  /// A flow mapping on one line.
  case map([(key: String, value: Fragment)])

  /// A block mapping with a line for each pair; as `map` where no block can stand.
  case blockMap([(key: String, value: Fragment)])

  /// A block sequence with a line for each item; as `list` where no block can stand.
  case blockList([Fragment])
}

extension Fragment {
  /// Its source on one line, for a place inside `[…]` or `{…}` or outside of them.
  public func source(inFlow: Bool) -> String {
    switch self {
    case .scalar(let text, let plain): ScalarSource(text, plain: plain, inFlow: inFlow).text
    case .literal(let text): ScalarSource(text, inFlow: inFlow).text
    case .list(let items), .blockList(let items):
      "[" + items.map { $0.source(inFlow: true) }.joined(separator: ", ") + "]"
    case .map(let pairs), .blockMap(let pairs):
      "{" + pairs.map { Self.pair($0.key, $0.value) }.joined(separator: ", ") + "}"
    }
  }

  /// The source of a pair inside `{…}`.
  static func pair(_ key: String, _ value: Fragment, keyStyle: Node.Style = .plain) -> String {
    ScalarSource(key, keeping: keyStyle, inFlow: true).text + ": " + value.source(inFlow: true)
  }
}
