import TVLogCore

extension LibraryFolder {
  /// Every show file, by path; `.yml`, dot files and links to folders are none.
  public func places() throws(FileError) -> [ShowPlace] {
    let listing = listing()
    if let failure = listing.failures.first { throw failure }
    return listing.places
  }

  /// The show files, and the folders that cannot be listed: those never hide the others.
  func listing() -> Listing {
    var listing = Listing()
    list(shows, depth: 0, into: &listing)
    listing.places.sort { $0.path < $1.path }
    return listing
  }

  struct Listing {
    var places: [ShowPlace] = []
    /// Those of them that are links.
    var links: Set<ShowPlace> = []
    var failures: [FileError] = []
  }

  private func list(_ folder: String, depth: Int, into listing: inout Listing) {
    do throws(FileError) {
      if depth == 0, try !isFolder(folder) { return }
      if depth == 16 { throw FileError("list", folder, reason: "folders stand too deep") }
      for entry in try files.names(folder) where !entry.name.hasPrefix(".") {
        add(entry, in: folder, depth: depth, to: &listing)
      }
    } catch {
      listing.failures.append(error)
    }
  }

  /// `shows` itself; a link would lead to what is not the library's.
  private func isFolder(_ path: String) throws(FileError) -> Bool {
    switch try files.status(path)?.kind {
    case .folder: true
    case nil: false
    default: throw FileError("list", path, reason: "it is not a folder")
    }
  }

  private func add(
    _ entry: FolderEntry, in folder: String, depth: Int, to listing: inout Listing
  ) {
    let path = "\(folder)/\(entry.name)"
    switch entry.kind {
    case .folder: list(path, depth: depth + 1, into: &listing)
    case .file, .link:
      guard entry.name.hasSuffix(".yaml") else { return }
      let place = ShowPlace(slug: String(entry.name.dropLast(5)), path: path)
      listing.places.append(place)
      if entry.kind == .link { listing.links.insert(place) }
    case .other: break
    }
  }
}
