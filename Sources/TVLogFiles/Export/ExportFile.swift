/// One file that an export makes.
public struct ExportFile: Sendable {
  /// Relative to the folder, with slashes.
  public var path: String
  public var bytes: [UInt8]
  /// What tells it from another version; the bytes may differ where this does not.
  public var digest: UInt64

  public init(path: String, bytes: [UInt8], digest: UInt64) {
    self.path = path
    self.bytes = bytes
    self.digest = digest
  }

  /// A file that is made when it is written.
  public struct Pending: Sendable {
    public let path: String
    let make: @Sendable () throws -> ExportFile

    public init(_ path: String, make: @escaping @Sendable () throws -> ExportFile) {
      self.path = path
      self.make = make
    }
  }
}

extension String {
  /// Names folders and a file below a folder: nothing empty, hidden or upward.
  var isExportPath: Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return utf8.count < 1024
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".") && part.utf8.count < 250
          && part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
      }
  }
}
