import TVLogCore

extension LibraryWriter {
  /// Gives a file another text, made anew if the file changes meanwhile; nil where it stays as it is.
  func replaceText(
    of place: ShowPlace, by making: ([UInt8]) throws -> [UInt8]
  ) throws -> FileChange? {
    try holding {
      let path = folder.relative(place.path)
      for _ in 0..<5 {
        let bytes = try folder.read(place)
        let text = try making(bytes)
        if text == bytes { return nil }
        if try isDry || replace(place, bytes, text) {
          return noted([FileChange(path: path, before: bytes, after: text)])[0]
        }
      }
      throw Failure.contended(path: path)
    }
  }
}
