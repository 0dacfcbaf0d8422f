/// The bytes of one YAML document and the tree that libyaml's events give for them.
///
/// Nothing is resolved: no types, no aliases, no merge keys. Every byte of the file is kept, which
/// is what lets `applying(_:)` change one value and nothing else.
public struct Document: Sendable {
  /// The most bytes a file may have: 4 MiB.
  public static let sizeLimit = 4 << 20

  /// The most collections that may stand inside one another.
  public static let depthLimit = 32

  let tree: Tree

  /// Parses a file, or says everything that keeps it from being one well-formed document.
  ///
  /// A file that breaks a limit, has bytes that are not YAML text, or holds conflict markers is
  /// not given to libyaml, whose own messages would mislead there.
  public init(_ bytes: [UInt8]) throws(Problems) {
    let source = Source(bytes)
    let early = source.problems()
    guard early.isEmpty else { throw Problems(early, in: source) }
    tree = try TreeBuilder.tree(of: source)
    let duplicates = tree.duplicateKeys()
    guard duplicates.isEmpty else { throw Problems(duplicates, in: source) }
  }

  public var bytes: [UInt8] { tree.source.bytes }

  /// The file as lines, for locations and excerpts.
  public var source: Source { tree.source }

  /// The top of the tree; an empty plain scalar if the file holds nothing but comments.
  public var root: Node { Node(tree: tree, index: 0) }
}
