extension LibraryWriter {
  /// Puts right what can be in one file; nil where nothing can.
  public func mend(_ place: ShowPlace) throws -> FileChange? {
    try replaceText(of: place) { bytes in
      Mending.mended(bytes, slug: place.slug, path: folder.relative(place.path)) ?? bytes
    }
  }
}
