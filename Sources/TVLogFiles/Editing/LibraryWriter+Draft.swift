package import TVLogCore

/// Why a draft did not get into the library.
package enum DraftRefused: Error, Sendable {
  /// The file changed meanwhile on the same lines.
  case cannotBeUnited
  /// Together with what changed meanwhile, it has errors.
  case errors([Diagnostic])
}

extension LibraryWriter {
  /// Writes an edited text, with what changed in the file since the draft was begun.
  package func write(_ text: [UInt8], of draft: Draft) throws -> FileChange {
    try holding {
      let path = folder.relative(draft.place.path)
      for _ in 0..<5 {
        let current = try folder.read(draft.place)
        guard let united = LineUnion.unite(base: draft.base, current, text) else {
          throw DraftRefused.cannotBeUnited
        }
        let errors = draft.findings(in: united).filter { $0.severity == .error }
        guard errors.isEmpty else { throw DraftRefused.errors(errors) }
        let change = FileChange(path: path, before: current, after: united)
        if try change.isEmpty || isDry || replace(draft.place, current, united) { return change }
      }
      throw Failure.contended(path: path)
    }
  }
}
