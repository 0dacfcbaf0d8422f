/// What a command does to one file: nil before it is new, nil after it is gone.
package struct FileChange: Hashable, Sendable {
  /// Relative to the library.
  package var path: String
  package var before: [UInt8]?
  package var after: [UInt8]?

  package init(path: String, before: [UInt8]?, after: [UInt8]?) {
    self.path = path
    self.before = before
    self.after = after
  }

  package var isEmpty: Bool { before == after }
}
