public import TVLogCore

extension LibraryWriter {
  /// Brings what a provider tells into a show's file; where that asks questions, the file stays.
  ///
  /// - Parameter isPartial: something of the answer could not be read, so that nothing is missing from it.
  /// - Parameter settle: drops from the file's show what answers to questions gave up.
  public func refresh(
    _ place: ShowPlace, with fetched: Metadata, isPartial: Bool, settings: Settings, clock: Clock,
    settle: (inout Show) -> Void = { _ in }
  ) throws -> (outcome: RefreshOutcome, change: FileChange) {
    try rewrite(place) { file in
      var own = file.own
      settle(&own)
      let refresh = Refresh(
        own, effective: file.show, fetched: fetched, isPartial: isPartial, settings: settings,
        clock: clock)
      let outcome = refresh.outcome()
      guard outcome.questions.isEmpty else { return (outcome, file.text) }
      return (outcome, try file.bytes(after: outcome))
    }
  }
}
