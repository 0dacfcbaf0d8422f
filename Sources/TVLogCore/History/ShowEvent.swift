/// One thing that happened to a show between two versions of its file.
public enum ShowEvent: Hashable, Sendable {
  case added
  case removed
  case watched([EpisodeKey])
  case unwatched([EpisodeKey])
  /// Nil is the show itself; no rating: taken away.
  case rated(EpisodeKey?, Rating?)
  case reviewed(EpisodeKey?, isRemoved: Bool)
  case moved(from: Status?, to: Status?)
  case listed(String)
  case unlisted(String)
  case tagged(String)
  case untagged(String)
  case skipped([EpisodeKey])
  case unskipped([EpisodeKey])
  case began(Day)
  case refreshed
  case edited
}

extension ShowEvent {
  /// What a commit message says: `watch Severance S02E03`.
  public func command(_ title: String) -> String {
    switch self {
    case .added: "add \(title)"
    case .removed: "remove \(title)"
    case .watched(let keys): "watch \(title) \(keys.text)"
    case .unwatched(let keys): "unwatch \(title) \(keys.text)"
    case .rated(let key, let rating): "rate \(title)\(key.text) \(rating?.description ?? "none")"
    case .reviewed(let key, let isRemoved):
      "\(isRemoved ? "unreview" : "review") \(title)\(key.text)"
    case .moved(_, let to): "move \(title) to \(to?.rawValue ?? "no list")"
    case .listed(let name): "put \(title) on \(name)"
    case .unlisted(let name): "take \(title) off \(name)"
    case .tagged(let name): "tag \(title) \(name)"
    case .untagged(let name): "untag \(title) \(name)"
    case .skipped(let keys): "skip \(title) \(keys.text)"
    case .unskipped(let keys): "unskip \(title) \(keys.text)"
    case .began: "rewatch \(title)"
    case .refreshed: "refresh \(title)"
    case .edited: "edit \(title)"
    }
  }

  /// What the log says behind the title: `watched S02E03`.
  public var past: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .watched(let keys): "watched \(keys.text)"
    case .unwatched(let keys): "unwatched \(keys.text)"
    case .rated(let key, let rating?): "rated\(key.text) \(rating)"
    case .rated(let key, nil): "rating\(key.text) taken away"
    case .reviewed(let key, let isRemoved):
      "\(isRemoved ? "review taken away" : "reviewed")\(key.text)"
    case .moved(let from, let to):
      "moved from \(from?.rawValue ?? "no list") to \(to?.rawValue ?? "no list")"
    case .listed(let name): "put on \(name)"
    case .unlisted(let name): "taken off \(name)"
    case .tagged(let name): "tagged \(name)"
    case .untagged(let name): "untagged \(name)"
    case .skipped(let keys): "skipped \(keys.text)"
    case .unskipped(let keys): "unskipped \(keys.text)"
    case .began(let day): "began again on \(day)"
    case .refreshed: "refreshed"
    case .edited: "edited"
    }
  }
}

extension [EpisodeKey] {
  fileprivate var text: String { map(\.description).joined(separator: ", ") }
}

extension EpisodeKey? {
  fileprivate var text: String { map { " \($0)" } ?? "" }
}
