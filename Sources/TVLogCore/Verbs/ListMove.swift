/// A list that moved by itself, and why (docs/meaning.md, "Lists move by themselves").
public struct ListMove: Equatable, Sendable {
  public var from: Status?
  public var to: Status
  public var reason: Reason

  public enum Reason: String, Sendable {
    case played
    case allDone = "all-done"
    case newEpisode = "new-episode"
  }
}

/// What may move a list.
public enum ListEvent: Sendable {
  case play
  case skip
  /// A refresh; whether it brought a regular episode with a date.
  case refresh(hasNewEpisode: Bool)
}

extension Show {
  /// Moves the status as the event demands and returns the move; nothing with `automatic: false`.
  public mutating func moveLists(
    after event: ListEvent, settings: Settings, clock: Clock
  ) -> ListMove? {
    guard settings.isAutomatic, let move = move(after: event, settings: settings, clock: clock)
    else { return nil }
    add(toList: move.to.rawValue)
    return move
  }

  private func move(after event: ListEvent, settings: Settings, clock: Clock) -> ListMove? {
    switch (event, status) {
    case (.refresh(hasNewEpisode: true), .completed):
      return ListMove(from: .completed, to: .watching, reason: .newEpisode)
    case (.play, nil), (.play, .wantToWatch):
      let isFinished = isFinished(settings: settings, clock: clock)
      return isFinished
        ? ListMove(from: status, to: .completed, reason: .allDone)
        : ListMove(from: status, to: .watching, reason: .played)
    case (_, .watching) where isFinished(settings: settings, clock: clock):
      return ListMove(from: .watching, to: .completed, reason: .allDone)
    default: return nil
    }
  }

  /// The show is over, and something counted and nothing undone.
  private func isFinished(settings: Settings, clock: Clock) -> Bool {
    guard about.state?.isOver ?? false else { return false }
    let standing = Standing(self, settings: settings, clock: clock)
    return standing.isAllDone && standing.episodes.contains(where: \.isCounted)
  }
}
