import LosslessYAML
import TVLogCore

/// The edits that give a person's lines the new codes of episodes that moved, where no other line has them.
struct RenamingEdits {
  private let outcome: RefreshOutcome
  private(set) var all: [Edit] = []

  init(of document: Document, _ outcome: RefreshOutcome) {
    self.outcome = outcome
    if outcome.moves.isEmpty && outcome.respelled.isEmpty { return }
    for name in ["watched", "ratings", "reviews"] {
      rename(document.root[name], at: [.key(name)])
    }
    let overrides = document.root["overrides"]?["episodes"]
    renameParts(in: overrides)
    rename(overrides, at: ["overrides", "episodes"])
  }

  private mutating func rename(_ mapping: Node?, at steps: [Path.Step]) {
    guard let mapping, mapping.kind == .mapping else { return }
    let keys = mapping.pairs.map(\.key.text)
    var taken = Set(keys.filter { target(of: $0) == nil }.map(EpisodeKey.canonical))
    var names: [String: String] = [:]
    // What keeps its name, then episodes: what is spelt out may begin with one of them.
    for key in keys.sorted(by: { rank($0) < rank($1) }) {
      guard let target = target(of: key), taken.insert(target).inserted else { continue }
      if target != EpisodeKey.canonical(key) { names[key] = target }
    }
    if !names.isEmpty { all.append(.rename(Path(steps), names)) }
  }

  private func rank(_ key: String) -> Int {
    if target(of: key) == EpisodeKey.canonical(key) { return 0 }
    return EpisodeCode(key) == nil ? 2 : 1
  }

  /// The codes that overrides name as the whole of a part.
  private mutating func renameParts(in overrides: Node?) {
    guard let overrides else { return }
    for (key, value) in overrides.pairs {
      guard let whole = value["part-of"], let target = target(of: whole.text) else { continue }
      let path = Path(["overrides", "episodes", .key(key.text), "part-of"])
      all.append(.set(path, .scalar(target, plain: true)))
    }
  }

  private func target(of text: String) -> String? {
    guard let key = EpisodeKey(text) else { return nil }
    if case .episode(let code) = key { return outcome.moves[code]?.description }
    return outcome.respelled[key]?.description
  }
}
