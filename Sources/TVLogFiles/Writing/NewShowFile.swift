import LosslessYAML
public import TVLogCore

/// The text of a file that tvlog makes itself: the canonical layout (docs/format.md, "Layout").
public enum NewShowFile {
  public static func bytes(of show: Show) -> [UInt8] {
    var text = ""
    for field in ShowFields.all {
      guard let fragment = field.fragment(show) else { continue }
      if blocks.contains(field.name), !text.isEmpty { text += "\n" }
      text += Fragment.lines([(field.name, fragment)], column: 0, BlockFormat()) + "\n"
    }
    return Array(text.utf8)
  }

  /// The keys before which a blank line stands.
  private static let blocks: Set<String> = ["watched", "about"]
}
