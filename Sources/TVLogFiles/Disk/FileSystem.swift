import Glibc

/// The calls by which tvlog touches the disk, one closure a system call, so that tests can let each one fail.
///
/// Paths are absolute. Every call throws a `FileError` that names the path.
public struct FileSystem: Sendable {
  /// What stands at a path, links not followed; nil where nothing does.
  public var status: @Sendable (_ path: String) throws(FileError) -> FileStatus?
  /// The names in a folder, without `.` and `..`, in no order.
  public var names: @Sendable (_ folder: String) throws(FileError) -> [FolderEntry]
  /// The whole of a file; more bytes than the limit is an error.
  public var read: @Sendable (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]
  /// The path with every link resolved; nil where nothing stands.
  public var resolve: @Sendable (_ path: String) throws(FileError) -> String?
  public var makeFolder: @Sendable (_ path: String) throws(FileError) -> Void
  /// Lets nobody but its owner into a folder.
  public var restrict: @Sendable (_ folder: String) throws(FileError) -> Void = { _ in }
  /// Opens a new file for writing and fails where something stands already.
  public var create: @Sendable (_ path: String, _ mode: UInt32) throws(FileError) -> Int32
  /// Gives an open file permission bits, whatever the process's mask.
  public var setMode:
    @Sendable (_ file: Int32, _ mode: UInt32, _ path: String) throws(FileError) -> Void
  public var write:
    @Sendable (_ file: Int32, _ bytes: [UInt8], _ path: String) throws(FileError) -> Void
  /// Brings a file's bytes to the disk.
  public var sync: @Sendable (_ file: Int32, _ path: String) throws(FileError) -> Void
  public var close: @Sendable (_ file: Int32, _ path: String) throws(FileError) -> Void
  public var rename: @Sendable (_ old: String, _ new: String) throws(FileError) -> Void
  /// Gives a file a second name and fails where something has that name already.
  public var link: @Sendable (_ old: String, _ new: String) throws(FileError) -> Void
  public var remove: @Sendable (_ path: String) throws(FileError) -> Void
  /// Brings a folder's names to the disk.
  public var syncFolder: @Sendable (_ path: String) throws(FileError) -> Void
  /// Opens a file, made where it is missing, and holds it against all others that lock it.
  ///
  /// Nil: another holds it.
  public var lock: @Sendable (_ path: String) throws(FileError) -> Int32?
}

/// What stands at a path.
public struct FileStatus: Hashable, Sendable {
  public enum Kind: Sendable { case file, folder, link, other }
  public var kind: Kind
  public var size: Int
  /// Permission bits.
  public var mode: UInt32
  /// Changes with every writing; together with size and inode it tells one state of a file.
  public var modified: Int64
  public var inode: UInt64
}

/// One name in a folder.
public struct FolderEntry: Hashable, Sendable {
  public var name: String
  public var kind: FileStatus.Kind
}

/// A call to the operating system that failed.
public struct FileError: Error, Hashable, Sendable {
  /// What was to be done: `read`, `write`, `rename`.
  public var action: String
  public var path: String
  /// The system's number for the reason; 0 where the reason is tvlog's own.
  public var number: Int32
  public var reason: String

  public init(_ action: String, _ path: String, number: Int32) {
    self.action = action
    self.path = path
    self.number = number
    reason = unsafe String(cString: strerror(number))
  }

  public init(_ action: String, _ path: String, number: Int32 = 0, reason: String) {
    self.action = action
    self.path = path
    self.number = number
    self.reason = reason
  }

  public static func tooLarge(_ path: String, limit: Int) -> FileError {
    FileError("read", path, number: EFBIG, reason: "it is larger than \(limit >> 20) MiB")
  }

  public var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  public var isTooLarge: Bool { number == EFBIG }
  /// Something has the name already.
  public var isTaken: Bool { number == EEXIST }
  /// The disk has no such thing.
  public var isUnsupported: Bool { number == EPERM || number == EOPNOTSUPP || number == ENOSYS }
}

extension FileError: CustomStringConvertible {
  public var description: String { "cannot \(action) \(path): \(reason)" }
}
