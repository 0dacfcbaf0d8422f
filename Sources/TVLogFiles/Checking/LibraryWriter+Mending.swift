import TVLogCore

extension LibraryWriter {
  /// Puts right what can be in one file; nil where nothing can.
  package func mend(_ place: ShowPlace) throws -> FileChange? {
    try holding {
      let path = folder.relative(place.path)
      let bytes = try folder.read(place)
      guard let mended = Mending.mended(bytes, slug: place.slug, path: path) else { return nil }
      if try !isDry && !replace(place, bytes, mended) { throw Failure.contended(path: path) }
      return FileChange(path: path, before: bytes, after: mended)
    }
  }
}
