import LosslessYAML
import TVLogCore

/// The edits that give a person's lines the new codes of episodes that moved, where no other line has them.
struct RenamingEdits {
  private let moves: [EpisodeCode: EpisodeCode]
  private(set) var all: [Edit] = []

  init(of document: Document, _ moves: [EpisodeCode: EpisodeCode]) {
    self.moves = moves
    if moves.isEmpty { return }
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
    let settled = Set(keys.filter { target(of: $0) == nil }.map(EpisodeKey.canonical))
    var names: [String: String] = [:]
    for key in keys {
      guard let target = target(of: key), !settled.contains(target) else { continue }
      names[key] = target
    }
    if !names.isEmpty { all.append(.rename(Path(steps), names)) }
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
    EpisodeCode(text).flatMap { moves[$0] }?.description
  }
}
