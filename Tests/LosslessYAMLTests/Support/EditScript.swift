import LosslessYAML

/// Edits as lines of text: `set watched.S01E01 = 2022-02-20`.
///
/// Values: `2022-02-20` plain, `"text"` as text with `\n` for breaks, `|text` a literal block,
/// `[a, b]` and `{k: v}` in flow, `block [a, b]` and `block {k: v}` with a line for each entry.
/// Behind an insertion may stand `(sorted)`, `(order a, b)` and `(parents a, b)`.
struct EditScript {
  let edits: [Edit]

  init(_ text: String) {
    edits = text.split(whereSeparator: \.isNewline).filter { !$0.isEmpty }.map { Self.edit($0) }
  }

  private static func edit(_ line: Substring) -> Edit {
    let (verb, rest) = line.halves(at: " ")
    let (left, right) = rest.halves(at: " = ")
    let (value, options) = right.halves(at: " (")
    switch verb {
    case "set": return .set(path(left), fragment(right))
    case "append": return .insertItem(path(left), fragment(right))
    case "prepend": return .insertItem(path(left), fragment(right), at: 0)
    case "promote": return .promote(path(left))
    case "remove": return .remove(path(left))
    default:
      return insertion(path(left), fragment(value), options.split(separator: " ("))
    }
  }

  private static func insertion(_ path: Path, _ value: Fragment, _ options: [Substring]) -> Edit {
    guard case .key(let key) = path.steps.last, let parent = path.parent else { return .remove([]) }
    var placement = Placement.last
    var parents = Placement.last
    for option in options {
      let (name, list) = option.dropLast(option.hasSuffix(")") ? 1 : 0).halves(at: " ")
      let keys = list.split(separator: ", ").map(String.init)
      switch name {
      case "sorted": placement = .sorted(by: <)
      case "order": placement = .order(keys)
      default: parents = .order(keys)
      }
    }
    return .insert(parent, key: key, value, placement, parents: parents)
  }

  static func path(_ text: Substring) -> Path {
    Path(
      text.split(whereSeparator: { ".[".contains($0) }).map { part in
        if part.hasSuffix("]"), let index = Int(part.dropLast()) { return .index(index) }
        return .key(String(part))
      })
  }

  private static func fragment(_ text: Substring) -> Fragment {
    let inner = text.dropFirst().dropLast()
    switch text.first {
    case "\"": return .scalar(unescaped(inner))
    case "|": return .literal(unescaped(text.dropFirst()))
    case "[": return .list(inner.split(separator: ", ").map { fragment($0) })
    case "{": return .map(pairs(inner))
    case "b" where text.hasPrefix("block ["):
      return .blockList(text.dropFirst(7).dropLast().split(separator: ", ").map { fragment($0) })
    case "b" where text.hasPrefix("block {"): return .blockMap(pairs(text.dropFirst(7).dropLast()))
    default: return .scalar(String(text), plain: true)
    }
  }

  private static func pairs(_ text: Substring) -> [(key: String, value: Fragment)] {
    text.split(separator: ", ").map { pair in
      let (key, value) = pair.halves(at: ": ")
      return (String(key), fragment(value))
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }
}

extension Substring {
  /// What stands before and behind the first separator; nothing behind if there is none.
  fileprivate func halves(at separator: String) -> (Substring, Substring) {
    guard let range = firstRange(of: separator) else { return (self, "") }
    return (self[..<range.lowerBound], self[range.upperBound...])
  }

  private func firstRange(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map {
      $0..<index($0, offsetBy: text.count)
    }
  }
}
