extension Show {
  /// Puts the show on a list; one status takes the other's place.
  package mutating func add(toList name: String) {
    guard !lists.contains(name) else { return }
    if Status(rawValue: name) != nil,
      let index = lists.firstIndex(where: { Status(rawValue: $0) != nil })
    {
      lists[index] = name
      lists = lists.enumerated()
        .filter { $0.offset == index || Status(rawValue: $0.element) == nil }.map(\.element)
    } else if Status(rawValue: name) != nil {
      lists.insert(name, at: 0)
    } else {
      lists.append(name)
    }
  }

  package mutating func remove(fromList name: String) {
    lists.removeAll { $0 == name }
  }
}

/// A list that moved by itself, and why (docs/meaning.md, "Lists move by themselves").
package struct ListMove: Equatable, Sendable {
  package var from: Status?
  package var to: Status
  package var reason: Reason

  package enum Reason: String, Sendable {
    case played
    case allDone = "all-done"
    case newEpisode = "new-episode"
  }
}

/// What may move a list.
package enum ListEvent: Sendable {
  case play
  case skip
  /// A refresh; whether it brought a regular episode with a date.
  case refresh(hasNewEpisode: Bool)
}

extension Show {
  /// Moves the status as the event demands and returns the move; nothing with `automatic: false`.
  package mutating func moveLists(
    after event: ListEvent, settings: Settings, clock: Clock
  ) -> ListMove? {
    guard settings.isAutomatic else { return nil }
    let from = status
    var move: ListMove?
    switch event {
    case .play where from == nil || from == .wantToWatch:
      move = ListMove(from: from, to: .watching, reason: .played)
    case .refresh(hasNewEpisode: true) where from == .completed:
      move = ListMove(from: from, to: .watching, reason: .newEpisode)
    default: break
    }
    let standing = Standing(self, settings: settings, clock: clock)
    if (move?.to ?? from) == .watching, standing.isOver, !standing.isListUnknown,
      !standing.episodes.contains(where: { $0.isCounted && !$0.isDone }), standing.hasPlays
    {
      move = ListMove(from: from, to: .completed, reason: .allDone)
    }
    guard let move, move.to != from else { return nil }
    add(toList: move.to.rawValue)
    return move
  }
}
