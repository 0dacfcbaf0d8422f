import Glibc

/// The calls by which tvlog touches the disk, one closure a system call, so that tests can let each one fail.
///
/// Paths are absolute. Every call throws a `FileError` that names the path.
package struct FileSystem: Sendable {
  /// What stands at a path, links not followed; nil where nothing does.
  package var status: @Sendable (_ path: String) throws(FileError) -> FileStatus?
  /// The names in a folder, without `.` and `..`, in no order.
  package var names: @Sendable (_ folder: String) throws(FileError) -> [FolderEntry]
  /// The whole of a file; more bytes than the limit is an error.
  package var read: @Sendable (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]
  /// The path with every link resolved; nil where nothing stands.
  package var resolve: @Sendable (_ path: String) throws(FileError) -> String?
  package var makeFolder: @Sendable (_ path: String) throws(FileError) -> Void
  /// Lets nobody but its owner into a folder.
  package var restrict: @Sendable (_ folder: String) throws(FileError) -> Void = { _ in }
  /// Opens a new file for writing and fails where something stands already.
  package var create: @Sendable (_ path: String, _ mode: UInt32) throws(FileError) -> Int32
  /// Gives an open file permission bits, whatever the process's mask.
  package var setMode:
    @Sendable (_ file: Int32, _ mode: UInt32, _ path: String) throws(FileError) -> Void
  package var write:
    @Sendable (_ file: Int32, _ bytes: [UInt8], _ path: String) throws(FileError) -> Void
  /// Brings a file's bytes to the disk.
  package var sync: @Sendable (_ file: Int32, _ path: String) throws(FileError) -> Void
  package var close: @Sendable (_ file: Int32, _ path: String) throws(FileError) -> Void
  package var rename: @Sendable (_ old: String, _ new: String) throws(FileError) -> Void
  /// Gives a file a second name and fails where something has that name already.
  package var link: @Sendable (_ old: String, _ new: String) throws(FileError) -> Void
  package var remove: @Sendable (_ path: String) throws(FileError) -> Void
  /// Brings a folder's names to the disk.
  package var syncFolder: @Sendable (_ path: String) throws(FileError) -> Void
  /// Opens a file, made where it is missing, and holds it against all others that lock it.
  ///
  /// Nil: another holds it.
  package var lock: @Sendable (_ path: String) throws(FileError) -> Int32?
}

/// What stands at a path.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Sendable { case file, folder, link, other }
  package var kind: Kind
  package var size: Int
  /// Permission bits.
  package var mode: UInt32
  /// Changes with every writing; together with size and inode it tells one state of a file.
  package var modified: Int64
  package var inode: UInt64
}

/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
  package var name: String
  package var kind: FileStatus.Kind
}

/// A call to the operating system that failed.
package struct FileError: Error, Hashable, Sendable {
  /// What was to be done: `read`, `write`, `rename`.
  package var action: String
  package var path: String
  /// The system's number for the reason; 0 where the reason is tvlog's own.
  package var number: Int32
  package var reason: String

  package init(_ action: String, _ path: String, number: Int32) {
    self.action = action
    self.path = path
    self.number = number
    reason = unsafe String(cString: strerror(number))
  }

  package init(_ action: String, _ path: String, number: Int32 = 0, reason: String) {
    self.action = action
    self.path = path
    self.number = number
    self.reason = reason
  }

  package static func tooLarge(_ path: String, limit: Int) -> FileError {
    FileError("read", path, number: EFBIG, reason: "it is larger than \(limit >> 20) MiB")
  }

  package var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  package var isTooLarge: Bool { number == EFBIG }
  /// Something has the name already.
  package var isTaken: Bool { number == EEXIST }
  /// The disk has no such thing.
  package var isUnsupported: Bool { number == EPERM || number == EOPNOTSUPP || number == ENOSYS }
}

extension FileError: CustomStringConvertible {
  package var description: String { "cannot \(action) \(path): \(reason)" }
}
