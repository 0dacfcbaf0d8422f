import TVLogCore

extension LibraryWriter {
  /// Puts a whole text in the place of a show's file, or makes the file where there is none.
  ///
  /// `allowing` gets the bytes that are there, nil for none, and throws where they must stay. A text with
  /// errors is refused.
  public func put(
    _ text: [UInt8], as slug: String, allowing: ([UInt8]?) throws -> Void
  ) throws -> FileChange {
    try requireValid(slug)
    return try holding {
      guard let place = try folder.place(of: slug) else {
        try allowing(nil)
        return try make(text, at: folder.usualPlace(of: slug))
      }
      try requireReadable(text, at: place)
      for _ in 0..<5 {
        let bytes = try folder.read(place)
        try allowing(bytes)
        let change = FileChange(path: folder.relative(place.path), before: bytes, after: text)
        if try change.isEmpty || isDry || replace(place, bytes, text) { return noted([change])[0] }
      }
      throw Failure.contended(path: folder.relative(place.path))
    }
  }

  private func make(_ text: [UInt8], at place: ShowPlace) throws -> FileChange {
    try requireReadable(text, at: place)
    if !isDry { try write(text, to: place) }
    return noted([FileChange(path: folder.relative(place.path), before: nil, after: text)])[0]
  }

  private func requireReadable(_ text: [UInt8], at place: ShowPlace) throws(DraftRefused) {
    let reading = ShowReader.read(text, slug: place.slug, path: folder.relative(place.path))
    let errors = reading.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .errors(errors) }
  }

  /// Removes a show's file if it is still what `allowing` wants.
  public func remove(_ slug: String, allowing: ([UInt8]) throws -> Void) throws -> FileChange? {
    try holding {
      guard let place = try folder.place(of: slug) else { return nil }
      let bytes = try folder.read(place)
      try allowing(bytes)
      return try removeHeld(place, bytes)
    }
  }
}
