/// What this machine knows of its refreshes, in the cache: nothing of it is in a library.
package struct RefreshLog: Codable, Equatable, Sendable {
  /// When the provider's updates were last asked for, in seconds since 1970.
  package var checked: Int64?
  /// The provider's time of its last change of each show, by its number, as it was when last refreshed.
  package var updated: [Int: Int64] = [:]

  package init() {}

  /// An empty log where the file is missing or damaged: a few calls too many are the worst of it.
  package static func read(_ path: String) -> RefreshLog {
    CacheFile.read(path) ?? RefreshLog()
  }

  package func write(_ path: String) { CacheFile.write(self, to: path) }
}

extension RefreshLog {
  /// How far back the updates must reach: to the last time they were asked for.
  package func span(at now: Int64) -> TVmazeUpdates {
    checked.map { TVmazeUpdates(seconds: now.subtractingClamped($0)) } ?? .all
  }

  /// Whether a show must be asked for; one that the whole list lacks too, since it may be deleted.
  package func mustAsk(_ id: Int, updates: [Int: Int64], span: TVmazeUpdates) -> Bool {
    guard let known = updated[id] else { return true }
    guard let update = updates[id] else { return span == .all }
    return update > known
  }
}
