import LosslessYAML
package import TVLogCore

/// The text of a file that tvlog makes itself: the canonical layout (docs/format.md, "Layout").
package enum NewShowFile {
  package static func bytes(of show: Show) -> [UInt8] {
    var text = ""
    for field in ShowFields.all {
      guard let fragment = field.fragment(show) else { continue }
      if blocks.contains(field.name), !text.isEmpty { text += "\n" }
      text += pair(field.name, fragment, depth: 0)
    }
    return Array(text.utf8)
  }

  /// The keys before which a blank line stands.
  private static let blocks: Set<String> = ["watched", "about"]

  /// One key with its value: mappings of the first two levels and lists of mappings as blocks, the rest on one line.
  private static func pair(_ key: String, _ value: Fragment, depth: Int) -> String {
    let start = String(repeating: "  ", count: depth) + key + ":"
    switch value {
    case .map(let pairs) where depth == 0:
      return start + "\n" + pairs.map { pair($0.key, $0.value, depth: 1) }.joined()
    case .list(let items) where items.contains { $0.isMap }:
      let indent = String(repeating: "  ", count: depth + 1)
      return start + "\n" + items.map { "\(indent)- \($0.source(inFlow: false))\n" }.joined()
    default: return start + " " + value.source(indentation: 2 * depth + 2) + "\n"
    }
  }
}

extension Fragment {
  fileprivate var isMap: Bool {
    if case .map = self { true } else { false }
  }
}
