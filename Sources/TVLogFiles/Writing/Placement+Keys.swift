import LosslessYAML
import TVLogCore

extension Placement {
  /// Where new keys go among known ones: in the format's order.
  static func fields(under path: Path) -> Placement {
    switch path.steps {
    case []: .order(ShowFields.order)
    case ["about"]: .order(AboutFields.all.map(\.name))
    case ["about", "ids"], ["about", "schedule"]: .last
    case _ where path.steps.first == "episodes": .order(EpisodeFields.all.map(\.name))
    case _ where path.steps.first == "seasons": .order(SeasonFields.all.map(\.name))
    default: .last
    }
  }

  /// Whether a mapping's keys are episodes or seasons.
  static func isByCode(_ path: Path) -> Bool {
    guard path.steps.count == 1, case .key(let name) = path.steps[0] else { return false }
    return ["watched", "ratings", "reviews", "seasons", "episodes"].contains(name)
  }

  /// In the order that the new show has them; a key that is not read stays behind the one before it.
  static func ranked(_ order: [String], among node: Node?) -> Placement {
    var ranks = Dictionary(order.enumerated().map { ($1, $0 * 2) }) { first, _ in first }
    var last = -1
    let written = node.map { $0.pairs.map { EpisodeKey.canonical($0.key.text) } } ?? []
    for name in written {
      if let rank = ranks[name] { last = rank } else { ranks[name] = last + 1 }
    }
    let known = ranks
    let rank = { @Sendable (key: String) in known[EpisodeKey.canonical(key), default: 0] }
    return .sorted { rank($0) < rank($1) }
  }
}

extension ShowFields {
  /// The names of all keys, in order.
  static let order = all.map(\.name)
}
