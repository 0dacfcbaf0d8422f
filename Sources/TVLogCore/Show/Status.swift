/// The lists of which a show is on at most one: where a person puts it.
public enum Status: String, CaseIterable, Sendable {
  case watching
  case wantToWatch = "want-to-watch"
  case completed
  case onHold = "on-hold"
  case dropped
}

/// The list that is built in beside the statuses.
public let favorites = "favorites"
