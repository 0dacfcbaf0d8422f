import TVLogCore

extension LibraryWriter {
  /// Lays one file out; nil where it is so already.
  package func format(_ place: ShowPlace) throws -> FileChange? {
    try holding {
      let path = folder.relative(place.path)
      let bytes = try folder.read(place)
      let text = try ShowFormatter.format(bytes, slug: place.slug, path: path)
      if text == bytes { return nil }
      if try !isDry && !replace(place, bytes, text) { throw Failure.contended(path: path) }
      return FileChange(path: path, before: bytes, after: text)
    }
  }
}
