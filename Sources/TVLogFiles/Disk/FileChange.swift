/// What a command does to one file: nil before it is new, nil after it is gone.
public struct FileChange: Hashable, Sendable {
  /// Relative to the library.
  public var path: String
  public var before: [UInt8]?
  public var after: [UInt8]?

  public init(path: String, before: [UInt8]?, after: [UInt8]?) {
    self.path = path
    self.before = before
    self.after = after
  }

  public var isEmpty: Bool { before == after }
}
