public import TVLogCore

/// A show's text while a person edits it: a copy under `.tvlog/edit/`, and the text that it began with.
///
/// The copy is only taken away once its text is in the library or the person gave it up unchanged.
public struct Draft: Sendable {
  public let place: ShowPlace
  /// What the person edits; absolute.
  public let path: String
  private let basePath: String
  private let folder: LibraryFolder
  /// The text that the copy began with.
  public let base: [UInt8]
  /// It was left from an earlier time.
  public let isOld: Bool

  /// Goes on with the draft of an earlier time, else copies the show's file.
  public init(_ place: ShowPlace, in folder: LibraryFolder) throws {
    self.place = place
    self.folder = folder
    (path, basePath) = Draft.paths(for: place, in: folder)
    let files = folder.files
    isOld = try Draft.isThere(for: place, in: folder)
    if isOld {
      base = try files.read(basePath, .max)
      return
    }
    base = try folder.read(place)
    try folder.makeFolders(path.folder)
    for (path, bytes) in [(basePath, base), (path, base)] {
      if try files.status(path) != nil { try files.remove(path) }
      try AtomicFile(files: files).create(path, with: bytes)
    }
  }

  /// Whether one is left from an earlier time.
  public static func isThere(for place: ShowPlace, in folder: LibraryFolder) throws -> Bool {
    let (path, basePath) = paths(for: place, in: folder)
    return try folder.files.status(path) != nil && folder.files.status(basePath) != nil
  }

  private static func paths(
    for place: ShowPlace, in folder: LibraryFolder
  ) -> (text: String, base: String) {
    let name = place.path.fileName
    return ("\(folder.own)/edit/\(name)", "\(folder.own)/edit/.\(name).base")
  }

  public func text() throws -> [UInt8] { try folder.files.read(path, ShowFile.sizeLimit) }

  /// What is wrong with a text as this show's file.
  public func findings(in text: [UInt8]) -> [Diagnostic] {
    ShowReader.read(text, slug: place.slug, path: folder.relative(path)).findings
  }

  /// Takes the copy away.
  public func discard() throws {
    for path in [path, basePath] where try folder.files.status(path) != nil {
      try folder.files.remove(path)
    }
  }
}
