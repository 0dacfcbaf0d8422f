import LosslessYAML
import TVLogCore

/// What a file holds beside the keys that tvlog reads: it is merged by its structure alone.
///
/// `overrides` is among them: it is read, but never written by tvlog.
struct UnknownKeys {
  /// By path, episode keys in their one spelling.
  private(set) var nodes: [[String]: Node] = [:]

  init(_ document: Document?) {
    guard let document else { return }
    let known = ShowFields.all.filter { $0.name != "overrides" }
    collect(document.root, .object(known.map(\.property)), [])
  }

  private mutating func collect(_ node: Node, _ shape: Shape, _ path: [String]) {
    guard node.kind == .mapping else { return }
    for (key, value) in node.pairs {
      let inner = path + [EpisodeKey.canonical(key.text)]
      switch shape {
      case .object(let properties, _):
        if let property = properties.first(where: { $0.name == key.text }) {
          collect(value, property.shape, inner)
        } else {
          nodes[inner] = value
        }
      case .map(_, let shape): collect(value, shape, inner)
      default: break
      }
    }
  }
}

extension Node {
  /// What it says, without layout, so that two can be compared.
  var structure: String {
    switch kind {
    case .alias: text
    case .scalar: style == .plain ? "\(text.count) \(text)" : "\"\(text.count) \(text)"
    case .sequence: "[" + items.map(\.structure).joined(separator: ",") + "]"
    case .mapping:
      "{"
        + pairs.map { "\($0.key.structure):\($0.value.structure)" }.sorted().joined(separator: ",")
        + "}"
    }
  }
}
