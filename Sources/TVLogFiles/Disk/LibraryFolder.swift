import TVLogCore

/// A library on the disk: `tvlog.yaml` and `shows/`.
package struct LibraryFolder: Sendable {
  /// Absolute, without a slash at its end.
  package let path: String
  let files: FileSystem
  let zones: ZoneFiles

  package init(_ path: String, files: FileSystem = .real) {
    self.path = path
    self.files = files
    zones = ZoneFiles(files)
  }

  package static let settingsName = "tvlog.yaml"

  var shows: String { "\(path)/shows" }

  /// What only this machine needs: the lock and the undo journal.
  var own: String { "\(path)/.tvlog" }

  /// A path as messages name it.
  package func relative(_ absolute: String) -> String {
    absolute.hasPrefix(path + "/") ? String(absolute.dropFirst(path.count + 1)) : absolute
  }
}

/// Where one show's file lies.
package struct ShowPlace: Hashable, Sendable {
  package let slug: String
  /// Absolute.
  package let path: String
}

extension LibraryFolder {
  /// Every show file, by path; `.yml`, dot files and links to folders are none.
  package func places() throws(FileError) -> [ShowPlace] {
    var places: [ShowPlace] = []
    if try files.status(shows) != nil { try collect(shows, depth: 0, into: &places) }
    return places.sorted { $0.path < $1.path }
  }

  private func collect(
    _ folder: String, depth: Int, into places: inout [ShowPlace]
  ) throws(FileError) {
    guard depth < 16 else { return }
    for entry in try files.names(folder) where !entry.name.hasPrefix(".") {
      let path = "\(folder)/\(entry.name)"
      switch entry.kind {
      case .folder: try collect(path, depth: depth + 1, into: &places)
      case .file, .link:
        guard entry.name.hasSuffix(".yaml") else { continue }
        places.append(ShowPlace(slug: String(entry.name.dropLast(5)), path: path))
      case .other: break
      }
    }
  }

  /// The show file of a path relative to the library, which need not be there.
  package func place(atRelative path: String) -> ShowPlace? {
    let name = path.fileName
    guard path.hasPrefix("shows/"), name.hasSuffix(".yaml"), !name.hasPrefix(".") else {
      return nil
    }
    return ShowPlace(slug: String(name.dropLast(5)), path: "\(self.path)/\(path)")
  }

  /// Where a show of this exact slug lies; in the usual place it is found without listing the library.
  package func place(of slug: String) throws(FileError) -> ShowPlace? {
    guard Slug.isValid(slug) else { return try places().first { $0.slug == slug } }
    let usual = usualPlace(of: slug)
    if try files.status(usual.path) != nil { return usual }
    return try places().first { $0.slug == slug }
  }

  /// `shows/<slug's first character>/SLUG.yaml`.
  package func usualPlace(of slug: String) -> ShowPlace {
    ShowPlace(slug: slug, path: "\(shows)/\(slug.prefix(1))/\(slug).yaml")
  }

  /// A show file's bytes; a link is followed only inside the library.
  package func read(_ place: ShowPlace) throws(FileError) -> [UInt8] {
    try files.read(try target(of: place), ShowFile.sizeLimit)
  }

  /// The file to be read and written: behind a link where there is one.
  func target(of place: ShowPlace) throws(FileError) -> String {
    guard try files.status(place.path)?.kind == .link else { return place.path }
    guard let target = try files.resolve(place.path) else {
      throw FileError("read", place.path, reason: "it is a link to nothing")
    }
    guard let library = try files.resolve(path), target.hasPrefix(library + "/") else {
      throw FileError("read", place.path, reason: "it is a link that leads out of the library")
    }
    return target
  }
}

extension ShowFile {
  /// 4 MiB: more is refused by name.
  package static let sizeLimit = 4 << 20
}
