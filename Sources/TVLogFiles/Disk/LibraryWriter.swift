import LosslessYAML
public import TVLogCore

/// Writes to a library, or only says what would be written.
public struct LibraryWriter: Sendable {
  public let folder: LibraryFolder
  /// Nothing is written; the changes are those that would be.
  public let isDry: Bool
  private let step: UndoStep?

  /// `step`: with what other changes these are taken back; each alone where it is nil.
  public init(_ folder: LibraryFolder, isDry: Bool, step: UndoStep? = nil) {
    self.folder = folder
    self.isDry = isDry
    self.step = step
  }

  private var files: FileSystem { folder.files }

  /// Why a show's file was left as it is.
  public enum Failure: Error, Sendable {
    case unreadable([Diagnostic])
    case refused(ShowFile.Refusal, path: String)
    /// Somebody else wrote the file again and again.
    case contended(path: String)
    case exists(path: String)
    case file(FileError)
  }

  /// Changes one show by a verb, which is done again on the new text if the file changes meanwhile.
  ///
  /// What the verb throws stops the change; nothing is written then.
  public func change<Outcome>(
    _ place: ShowPlace, _ verb: (inout Show) throws -> Outcome
  ) throws -> (outcome: Outcome, show: Show, change: FileChange) {
    try holding {
      try changeHeld(place, verb)
    }
  }

  func changeHeld<Outcome>(
    _ place: ShowPlace, isNoted: Bool = true, _ verb: (inout Show) throws -> Outcome
  ) throws -> (outcome: Outcome, show: Show, change: FileChange) {
    let (result, change) = try rewriteHeld(place, isNoted: isNoted) { file in
      var show = file.show
      let outcome = try verb(&show)
      return ((outcome, show), try file.bytes(saying: show))
    }
    return (result.0, result.1, change)
  }

  /// Changes one file as its text demands; done again on the new text if it changes meanwhile.
  public func rewrite<Outcome>(
    _ place: ShowPlace, _ rewriting: (ShowFile) throws -> (Outcome, [UInt8])
  ) throws -> (outcome: Outcome, change: FileChange) {
    try holding { try rewriteHeld(place, rewriting) }
  }

  private func rewriteHeld<Outcome>(
    _ place: ShowPlace, isNoted: Bool = true, _ rewriting: (ShowFile) throws -> (Outcome, [UInt8])
  ) throws -> (outcome: Outcome, change: FileChange) {
    for _ in 0..<5 {
      let bytes = try folder.read(place)
      let file = try open(bytes, place)
      let (outcome, after) = try result(of: file, rewriting)
      let change = FileChange(path: file.path, before: bytes, after: after)
      if try change.isEmpty || isDry || replace(place, bytes, after) {
        if isNoted { _ = noted([change]) }
        return (outcome, change)
      }
    }
    throw Failure.contended(path: folder.relative(place.path))
  }

  /// Writes the file of a new show and never over another.
  public func create(_ show: Show) throws -> FileChange {
    try requireValid(show.slug)
    return try holding {
      let place = folder.usualPlace(of: show.slug)
      if let other = try folder.place(of: show.slug) { throw taken(other) }
      let path = folder.relative(place.path)
      let bytes = try verifiedBytes(of: show, path: path)
      if !isDry { try write(bytes, to: place) }
      return noted([FileChange(path: path, before: nil, after: bytes)])[0]
    }
  }

  /// What cannot be stored, such as an empty title, stops before anything is written.
  private func verifiedBytes(of show: Show, path: String) throws(Failure) -> [UInt8] {
    let bytes = NewShowFile.bytes(of: show)
    let reading = ShowReader.read(bytes, slug: show.slug, path: path)
    guard reading.show == show else {
      throw .refused(.unverified(reading.findings), path: path)
    }
    return bytes
  }

  func write(_ bytes: [UInt8], to place: ShowPlace) throws {
    try folder.makeFolders(place.path.folder)
    try folder.removeLeftovers(in: place.path.folder)
    do throws(FileError) {
      try AtomicFile(files: files).create(place.path, with: bytes)
    } catch {
      throw error.isTaken ? taken(place) : .file(error)
    }
  }

  private func taken(_ place: ShowPlace) -> Failure {
    .exists(path: folder.relative(place.path))
  }

  /// A slug becomes a path: nothing else may.
  func requireValid(_ slug: String) throws(Failure) {
    guard !Slug.isValid(slug) else { return }
    throw .file(FileError("use", slug, reason: "it is no slug: small letters, digits and hyphens"))
  }

  /// Removes a show's file.
  public func remove(_ place: ShowPlace) throws -> FileChange {
    try holding { try removeHeld(place, try folder.read(place)) }
  }

  /// What cannot be noted for `undo` stays: there may be no other copy of it.
  func removeHeld(_ place: ShowPlace, _ bytes: [UInt8]) throws -> FileChange {
    let change = FileChange(path: folder.relative(place.path), before: bytes, after: nil)
    if isDry { return change }
    try folder.removeLeftovers(in: place.path.folder)
    let journal = UndoJournal(folder)
    let note = try journal.record([change], step: step)
    do throws(FileError) {
      try files.remove(place.path)
    } catch {
      if let note { try? journal.forget(note) }
      throw error
    }
    try files.syncFolder(place.path.folder)
    return change
  }

  /// Gives a show's file another name.
  ///
  /// It stays in its folder unless that is the usual one of its first letter; a link always stays.
  /// `allowing` gets its bytes and throws where they are not what was to be renamed.
  public func rename(
    _ place: ShowPlace, to slug: String, allowing: ([UInt8]) throws -> Void = { _ in }
  ) throws -> [FileChange] {
    try requireValid(slug)
    return try holding {
      let bytes = try folder.read(place)
      try allowing(bytes)
      if let other = try folder.place(of: slug) { throw taken(other) }
      let isLink = try files.status(place.path)?.kind == .link
      let isUsual = place == folder.usualPlace(of: place.slug) && !isLink
      let new = isUsual ? folder.usualPlace(of: slug).path : "\(place.path.folder)/\(slug).yaml"
      if !isDry {
        try folder.makeFolders(new.folder)
        for path in [new, place.path] { try folder.removeLeftovers(in: path.folder) }
        // Nothing of the listing had the name; what came since is not written over.
        if try files.status(new) != nil { throw taken(ShowPlace(slug: slug, path: new)) }
        try files.rename(place.path, new)
        try files.syncFolder(new.folder)
        try files.syncFolder(place.path.folder)
      }
      return noted([
        FileChange(path: folder.relative(place.path), before: bytes, after: nil),
        FileChange(path: folder.relative(new), before: nil, after: bytes),
      ])
    }
  }

  /// For `undo`; what is written stays written also where that cannot be noted.
  func noted(_ changes: [FileChange]) -> [FileChange] {
    if !isDry { _ = try? UndoJournal(folder).record(changes, step: step) }
    return changes
  }

  func holding<Result>(_ body: () throws -> Result) throws -> Result {
    isDry ? try body() : try folder.whileLocked(body)
  }

  private func open(_ bytes: [UInt8], _ place: ShowPlace) throws(Failure) -> ShowFile {
    do throws(ShowFile.Unreadable) {
      return try ShowFile(bytes, slug: place.slug, path: folder.relative(place.path))
    } catch {
      throw .unreadable(error.findings)
    }
  }

  private func result<Outcome>(
    of file: ShowFile, _ rewriting: (ShowFile) throws -> (Outcome, [UInt8])
  ) throws -> (Outcome, [UInt8]) {
    do {
      return try rewriting(file)
    } catch let refusal as ShowFile.Refusal {
      throw Failure.refused(refusal, path: file.path)
    }
  }

  func replace(
    _ place: ShowPlace, _ before: [UInt8], _ after: [UInt8]
  ) throws(FileError) -> Bool {
    let path = try folder.target(of: place)
    try folder.removeLeftovers(in: path.folder)
    let mode = try files.status(path)?.mode ?? 0o666
    let outcome = try AtomicFile(files: files).replace(
      path, with: after, expecting: before, mode: mode)
    return outcome == .done
  }
}
