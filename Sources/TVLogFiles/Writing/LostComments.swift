import LosslessYAML
import TVLogCore

/// The comments of a person's lines that went with their lines, because a refresh united two of them.
///
/// Each is put above the line that its own became part of: no word of the person's is lost.
struct LostComments {
  private let outcome: RefreshOutcome
  /// What is missing, and the path of the mapping and the key it stood behind.
  private var lost: [(text: [UInt8], section: [String], key: String)] = []

  private static let sections = [
    ["watched"], ["ratings"], ["reviews"], ["overrides", "episodes"],
  ]

  init(of old: Document, in new: Document, _ outcome: RefreshOutcome) {
    self.outcome = outcome
    var missing = old.comments.reduce(into: [:]) { $0[Array($1.text), default: 0] += 1 }
    for comment in new.comments { missing[Array(comment.text), default: 0] -= 1 }
    guard missing.values.contains(where: { $0 > 0 }) else { return }
    for section in LostComments.sections {
      guard let mapping = old.root.node(at: section) else { continue }
      for (key, value) in mapping.pairs {
        for comment in old.comments(from: key, to: value)
        where missing[comment, default: 0] > 0 {
          missing[comment, default: 0] -= 1
          lost.append((comment, section, key.text))
        }
      }
    }
  }

  /// The document with them.
  func restored(in document: Document) throws(Problems) -> Document {
    var document = document
    for comment in lost {
      let place = document.root.node(at: comment.section).flatMap { section in
        section.pairs.first { EpisodeKey.canonical($0.key.text) == target(of: comment.key) }?.key
          ?? section.pairs.first { _ in true }?.key
      }
      guard let place, let bytes = document.inserting(comment.text, above: place) else { continue }
      document = try Document(bytes)
    }
    return document
  }

  /// The key that took in what a key told.
  private func target(of text: String) -> String? {
    guard let key = EpisodeKey(text) else { return text }
    if case .episode(let code) = key { return (outcome.moves[code] ?? code).description }
    return (outcome.respelled[key] ?? key).description
  }
}

extension Node {
  fileprivate func node(at path: [String]) -> Node? {
    path.reduce(Node?(self)) { node, name in node?[name] }
  }
}

extension Document {
  /// What stands behind a `#` from a key to the end of its value's last line.
  fileprivate func comments(from key: Node, to value: Node) -> [[UInt8]] {
    let end = bytes[value.outerRange.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
    let range = key.outerRange.lowerBound..<(end ?? bytes.count)
    return comments.filter { range.contains($0.offset) }.map { Array($0.text) }
  }

  /// The bytes with a comment on a line of its own above a key's line; nil where the key begins none.
  fileprivate func inserting(_ comment: [UInt8], above key: Node) -> [UInt8]? {
    let offset = key.outerRange.lowerBound
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let indent = bytes[start..<offset]
    guard indent.allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
    let hasReturn = start > 1 && bytes[start - 2] == UInt8(ascii: "\r")
    let line = Array(indent) + comment + Array((hasReturn ? "\r\n" : "\n").utf8)
    return Array(bytes[..<start]) + line + Array(bytes[start...])
  }
}
