public import TVLogCore

extension LibraryWriter {
  /// Changes several shows by a verb each, as one step of `undo`: nothing is written unless every verb succeeds.
  ///
  /// Where the machine stops between two files, some are written: the verbs should be such that doing them
  /// again completes the rest.
  public func changeAll<Outcome>(
    _ places: [ShowPlace], _ verb: (ShowPlace, inout Show) throws -> Outcome
  ) throws -> [(outcome: Outcome, change: FileChange)] {
    try holding {
      let dry = LibraryWriter(folder, isDry: true)
      for place in places { _ = try dry.changeHeld(place) { try verb(place, &$0) } }
      var results: [(outcome: Outcome, change: FileChange)] = []
      // What was written can be undone also where a later file fails.
      defer { _ = noted(results.map(\.change)) }
      for place in places {
        let (outcome, _, change) = try changeHeld(place, isNoted: false) { try verb(place, &$0) }
        results.append((outcome, change))
      }
      return results
    }
  }
}
