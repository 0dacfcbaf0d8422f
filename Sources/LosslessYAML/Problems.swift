/// Everything found wrong with a file, in the order of its lines; never empty.
package struct Problems: Error, Sendable {
  package var all: [Problem]

  /// The file, for showing the lines that the problems point at.
  package var source: Source

  init(_ all: [Problem], in source: Source) {
    self.all = all.sorted { $0.location < $1.location }
    self.source = source
  }
}

extension Problems: CustomStringConvertible {
  package var description: String { all.map(\.description).joined(separator: "\n") }
}
