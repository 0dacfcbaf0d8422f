import Glibc

/// One file that an export replaces as a whole.
public struct SingleFile: Sendable {
  /// Absolute.
  public let path: String
  private let files: FileSystem

  public init(_ path: String, files: FileSystem = .real) {
    self.path = path
    self.files = files
  }

  public var exists: Bool { get throws(FileError) { try files.resolve(path) != nil } }

  /// Brings the file to these bytes; false: it had them, and is not touched.
  ///
  /// A link is written through.
  public func write(_ bytes: [UInt8]) throws(FileError) -> Bool {
    let target = try files.resolve(path) ?? path
    let atomic = AtomicFile(files: files, mark: ".\(getpid())")
    guard let status = try files.status(target) else {
      try atomic.create(target, with: bytes)
      return true
    }
    guard status.kind == .file else { throw FileError("write", path, reason: "it is no file") }
    while true {
      let old = try files.read(target, .max)
      if old == bytes { return false }
      let outcome = try atomic.replace(target, with: bytes, expecting: old, mode: status.mode)
      if outcome == .done { return true }
    }
  }
}
