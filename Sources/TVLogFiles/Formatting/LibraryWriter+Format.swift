extension LibraryWriter {
  /// Lays one file out; nil where it is so already.
  public func format(_ place: ShowPlace) throws -> FileChange? {
    try replaceText(of: place) { bytes in
      try ShowFormatter.format(bytes, slug: place.slug, path: folder.relative(place.path))
    }
  }
}
