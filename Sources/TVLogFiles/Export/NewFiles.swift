/// Files for a folder of the person's, none of which replaces another.
public struct NewFiles: Sendable {
  private let path: String
  private let files: FileSystem

  public init(_ path: String, files: FileSystem = .real) {
    self.path = path
    self.files = files
  }

  /// The names of those that were not there.
  public func write(_ some: [(name: String, bytes: [UInt8])]) throws -> [String] {
    try files.makeFolders(path)
    var written: [String] = []
    for (name, bytes) in some where try files.status("\(path)/\(name)") == nil {
      try AtomicFile(files: files).create("\(path)/\(name)", with: bytes)
      written.append(name)
    }
    return written
  }
}
