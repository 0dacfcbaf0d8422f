public import TVLogCore

/// Why a draft did not get into the library.
public enum DraftRefused: Error, Sendable {
  /// The file changed meanwhile, and something in it in another way than the draft.
  case cannotBeUnited
  /// Together with what changed meanwhile, it has errors.
  case errors([Diagnostic])
}

extension LibraryWriter {
  /// Writes an edited text, with what changed in the file since the draft was begun; nil where the
  /// file says it all already.
  public func write(_ text: [UInt8], of draft: Draft, clock: Clock) throws -> FileChange? {
    try replaceText(of: draft.place) { current in
      guard let united = draft.united(current, text, clock) else {
        throw DraftRefused.cannotBeUnited
      }
      let errors = draft.findings(in: united).filter { $0.severity == .error }
      guard errors.isEmpty else { throw DraftRefused.errors(errors) }
      return united
    }
  }
}

extension Draft {
  /// By meaning where both can be read, else by lines.
  fileprivate func united(_ current: [UInt8], _ text: [UInt8], _ clock: Clock) -> [UInt8]? {
    let lines = LineMerge(base: base.lines, ours: current.lines, theirs: text.lines).clean
    let byLines = lines.map { Array($0.joined()) }
    let merge = ShowFileMerge(
      base: base, ours: current, theirs: text, slug: place.slug, clock: clock)
    guard let result = merge.merged(text: byLines) else { return byLines }
    return result.conflicts.isEmpty ? result.bytes : nil
  }
}

extension [UInt8] {
  /// Each with its line break.
  fileprivate var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in enumerated() where byte == 10 {
      lines.append(self[start...offset])
      start = offset + 1
    }
    return start < count ? lines + [self[start...]] : lines
  }
}
