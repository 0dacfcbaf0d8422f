import TVLogCore

/// A library on the disk: `tvlog.yaml` and `shows/`.
public struct LibraryFolder: Sendable {
  /// Absolute, without a slash at its end.
  public let path: String
  let files: FileSystem
  let zones: ZoneFiles

  public init(_ path: String, files: FileSystem = .real) {
    self.path = path
    self.files = files
    zones = ZoneFiles(files)
  }

  public static let settingsName = "tvlog.yaml"

  var shows: String { "\(path)/shows" }

  /// What only this machine needs: the lock and the undo journal.
  var own: String { "\(path)/.tvlog" }

  /// A path as messages name it.
  public func relative(_ absolute: String) -> String {
    absolute.hasPrefix(path + "/") ? String(absolute.dropFirst(path.count + 1)) : absolute
  }
}

/// Where one show's file lies.
public struct ShowPlace: Hashable, Sendable {
  public let slug: String
  /// Absolute.
  public let path: String
}

extension LibraryFolder {
  /// The show file of a path relative to the library, which need not be there.
  public func place(atRelative path: String) -> ShowPlace? {
    guard LibraryFolder.isShowPath(path) else { return nil }
    return ShowPlace(slug: String(path.fileName.dropLast(5)), path: "\(self.path)/\(path)")
  }

  /// Whether a path relative to a library may be a show file's: no name in it is empty or begins with a dot.
  static func isShowPath(_ path: String) -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    return names.count > 1 && names[0] == "shows" && path.hasSuffix(".yaml")
      && names.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }

  /// Where a show of this exact slug lies; in the usual place it is found without listing the
  /// library.
  public func place(of slug: String) throws(FileError) -> ShowPlace? {
    let usual = usualPlace(of: slug)
    if Slug.isValid(slug), try isShow(usual) { return usual }
    return try places().first { $0.slug == slug }
  }

  /// Folders behind links are none of the library's, as in a listing.
  private func isShow(_ place: ShowPlace) throws(FileError) -> Bool {
    guard let kind = try files.status(place.path)?.kind, kind != .folder else { return false }
    guard try files.status(place.path.folder)?.kind == .folder else { return false }
    return try files.status(shows)?.kind == .folder
  }

  /// `shows/<slug's first character>/SLUG.yaml`.
  public func usualPlace(of slug: String) -> ShowPlace {
    ShowPlace(slug: slug, path: "\(shows)/\(slug.prefix(1))/\(slug).yaml")
  }

  /// A show file's bytes; a link is followed only inside the library.
  public func read(_ place: ShowPlace) throws(FileError) -> [UInt8] {
    try files.read(try target(of: place), ShowFile.sizeLimit)
  }

  /// The file to be read and written: behind a link where there is one.
  func target(of place: ShowPlace) throws(FileError) -> String { try target(of: place.path) }

  /// The same of any file of the library, by its absolute path.
  func target(of file: String) throws(FileError) -> String {
    guard try files.status(file)?.kind == .link else { return file }
    guard let target = try files.resolve(file) else {
      throw FileError("read", file, reason: "it is a link to nothing")
    }
    guard let library = try files.resolve(path), target.hasPrefix(library + "/") else {
      throw FileError("read", file, reason: "it is a link that leads out of the library")
    }
    return target
  }
}

extension ShowFile {
  /// 4 MiB: more is refused by name.
  public static let sizeLimit = 4 << 20
}
