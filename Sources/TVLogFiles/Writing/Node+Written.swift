import LosslessYAML
import TVLogCore

extension Node {
  /// The pairs by the one spelling of their keys.
  var writtenKeys: [String: (key: String, value: Node)] {
    Dictionary(
      pairs.map { (EpisodeKey.canonical($0.key.text), (key: $0.key.text, value: $0.value)) }
    ) { first, _ in first }
  }

  /// Which items of a list say what was read of it, and whether there are others.
  ///
  /// No indexes: the node is no list, or its items are written in ways that cannot be told apart.
  func places(of read: [Fragment]) -> (indexes: [Int]?, hasOthers: Bool) {
    guard kind == .sequence else { return (nil, false) }
    let items = Array(items)
    if items.count == read.count { return (Array(items.indices), false) }
    var indexes: [Int] = []
    for (index, item) in items.enumerated() where indexes.count < read.count {
      if item.says(read[indexes.count]) { indexes.append(index) }
    }
    return (indexes.count == read.count ? indexes : nil, items.count > read.count)
  }

  private func says(_ fragment: Fragment) -> Bool {
    guard case .scalar(let text, _) = fragment else { return kind != .scalar }
    return hasText(text) || kind == .scalar && EpisodeKey.canonical(self.text) == text
  }
}
