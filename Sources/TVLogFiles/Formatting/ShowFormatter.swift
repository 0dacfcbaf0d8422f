import LosslessYAML
import TVLogCore

/// Lays a show file out as tvlog itself would (docs/format.md, "Layout"): keys in their order, a line an
/// episode, codes in natural order.
///
/// It moves and joins lines and spells codes in one way; words, quotes and comments stay.
public enum ShowFormatter {
  /// Why a file is left as it is.
  public enum Refusal: Error, Equatable, Sendable {
    case errors
    /// It is written in a way that cannot be laid out anew without loss, such as all in one pair of braces
    /// with comments in it.
    case style
  }

  /// The text as it should be; the same bytes where it is so already.
  public static func format(
    _ bytes: [UInt8], slug: String, path: String
  ) throws(Refusal) -> [UInt8] {
    guard let document = try? Document(bytes),
      !ShowReader.read(document, slug: slug, path: path).findings.contains(where: {
        $0.severity == .error
      })
    else { throw .errors }
    guard let layout = document.opened.flatMap(BlockLayout.init) else { throw .style }
    let text = layout.text
    if text == bytes { return bytes }
    guard let result = try? Document(text), document.saysSame(as: result),
      BlockLayout(result)?.text == text
    else { throw .style }
    return text
  }
}

extension Document {
  /// The same with its keys on lines of their own where all stands in one pair of braces; nil where
  /// comments would lose their place.
  fileprivate var opened: Document? {
    guard root.kind == .mapping, root.style == .flow else { return self }
    guard comments.isEmpty, let lines = LayoutLines(self) else { return nil }
    let text = root.pairs.map { key, value in
      "\(lines.oneLine(key, inFlow: true)): \(lines.oneLine(value, inFlow: false))\(lines.newline)"
    }
    return try? Document(Array(text.joined().utf8))
  }

  /// Whether both hold the same values and comments, wherever they stand.
  fileprivate func saysSame(as other: Document) -> Bool {
    root.canonicalMeaning == other.root.canonicalMeaning
      && comments.map { Array($0.text) }.sorted { $0.lexicographicallyPrecedes($1) }
        == other.comments.map { Array($0.text) }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension Node {
  /// What the node says: texts as they are, pairs by the one spelling of their keys.
  fileprivate var canonicalMeaning: String {
    switch kind {
    case .scalar, .alias: return "\(style == .plain ? "p" : "q")\(text.utf8.count):\(text)"
    case .sequence: return "[\(items.map(\.canonicalMeaning).joined())]"
    case .mapping:
      let members = pairs.map {
        EpisodeKey.canonical($0.key.text) + "=" + $0.value.canonicalMeaning
      }
      return "{\(members.sorted().joined(separator: "\n"))}"
    }
  }
}
