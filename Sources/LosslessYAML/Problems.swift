/// What was found wrong with a file, at most 100 of a kind, in the order of its lines; never empty.
public struct Problems: Error, Sendable {
  public var all: [Problem]

  /// How many of a kind are told; a file made of nothing else would take forever.
  static let limit = 100

  /// The file, for showing the lines that the problems point at.
  public var source: Source

  init(_ all: [Problem], in source: Source) {
    self.all = all.sorted { $0.location < $1.location }
    self.source = source
  }
}

extension Problems: CustomStringConvertible {
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
