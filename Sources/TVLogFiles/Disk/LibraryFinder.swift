/// Finds the library that a person means (docs/format.md, "Where the library is").
public struct LibraryFinder: Sendable {
  private let files: FileSystem

  public init(files: FileSystem = .real) {
    self.files = files
  }

  /// Why there is no library.
  public enum Failure: Error, Sendable {
    /// Nothing of a library in the folder that was named.
    case notALibrary(String)
    /// No folder was named, and none was found.
    case noneFound
    /// A folder of several people's libraries: one must be named.
    case household(String, libraries: [String])
  }

  /// The folder that was named, else the nearest one upward, else the configured one.
  public func find(
    named: String?, from workingFolder: String, configured: String?
  ) throws -> LibraryFolder {
    if let named { return try library(at: named) }
    if let nearest = try nearest(upwardFrom: workingFolder) { return nearest }
    if let configured { return try library(at: configured) }
    let people = try libraries(in: workingFolder)
    guard people.isEmpty else { throw Failure.household(workingFolder, libraries: people) }
    throw Failure.noneFound
  }

  private func library(at path: String) throws -> LibraryFolder {
    if try isLibrary(path) { return LibraryFolder(path, files: files) }
    let people = try libraries(in: path)
    throw people.isEmpty ? Failure.notALibrary(path) : .household(path, libraries: people)
  }

  private func nearest(upwardFrom start: String) throws -> LibraryFolder? {
    var path = start
    while true {
      if try files.status("\(path)/\(LibraryFolder.settingsName)") != nil {
        return LibraryFolder(path, files: files)
      }
      if path == "/" { return nil }
      path = path.folder
    }
  }

  private func isLibrary(_ path: String) throws -> Bool {
    try files.status("\(path)/\(LibraryFolder.settingsName)") != nil
      || files.status("\(path)/shows") != nil
  }

  /// The people of a household, by name.
  private func libraries(in path: String) throws -> [String] {
    guard try files.status(path)?.kind == .folder else { return [] }
    return try files.names(path)
      .filter { $0.kind == .folder && !$0.name.hasPrefix(".") }
      .map(\.name).filter { try isLibrary("\(path)/\($0)") }.sorted()
  }
}
