package import TVLogCore

/// The changes of a refresh as a sentence, the weightiest first.
package struct RefreshWords {
  private let changes: [RefreshChange]
  private let words: DateWords

  package init(_ changes: [RefreshChange], clock: Clock) {
    self.changes = changes
    words = DateWords(clock)
  }

  package var sentence: String {
    let parts = [
      added, moved, list("back", \.back), list("gone, kept for what you noted", \.gone), replaced,
      list("removed", \.removed), redated, renamed, state, spelledOut, corrected, facts,
    ].compactMap { $0 }
    return parts.isEmpty ? "nothing new" : parts.joined(separator: ", ")
  }

  private var added: String? {
    let codes = changes.compactMap(\.added)
    guard !codes.isEmpty else { return nil }
    let noun = codes.allSatisfy(\.isSpecial) ? "new special" : "new episode"
    return "\(Codes.count(codes.count, of: noun)) \(Codes.ranges(codes))"
  }

  private var moved: String? {
    let moves = changes.compactMap(\.moved)
    guard moves.count < 6 else {
      let plays = moves.contains(where: \.withPlays) ? " with their plays" : ""
      return "\(moves.count) moved\(plays), \(moves[0].from) to \(moves[0].to) and so on"
    }
    return moves.map { "\($0.from) moved to \($0.to)\($0.withPlays ? " with its play" : "")" }
      .joined(or: nil)
  }

  private var replaced: String? {
    changes.compactMap { change -> String? in
      guard case .replaced(let code, let title) = change else { return nil }
      return
        "\(code) is another episode now\(title.map { " (was \($0))" } ?? ""), with what you noted"
    }.joined(or: nil)
  }

  private var redated: String? {
    let dated = changes.compactMap(\.redated)
    guard dated.count == 1, let only = dated.first else {
      return dated.isEmpty ? nil : "\(dated.count) with another date"
    }
    let date = only.to.map { words.date($0.day(in: words.zone)) }
    return date.map { "\(only.code) now \($0)" } ?? "\(only.code) without a date"
  }

  private var renamed: String? {
    let count = changes.count { if case .renamed = $0 { true } else { false } }
    return count == 0 ? nil : "\(count) renamed"
  }

  private var state: String? {
    changes.lazy.compactMap { change -> String? in
      guard case .state(let state) = change else { return nil }
      return "state \(state?.rawValue ?? "unknown")"
    }.first
  }

  private var spelledOut: String? {
    changes.compactMap { change -> String? in
      guard case .spelledOut(let key) = change else { return nil }
      return "\(key) spelt out"
    }.joined(or: nil)
  }

  private var corrected: String? {
    let count = changes.count { if case .corrected = $0 { true } else { false } }
    return count == 0 ? nil : "\(count) corrected"
  }

  private var facts: String? {
    let names = changes.compactMap { change -> String? in
      if case .fact(let name) = change { name } else { nil }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ") + " updated"
  }

  private func list(_ what: String, _ code: (RefreshChange) -> EpisodeCode?) -> String? {
    let codes = changes.compactMap(code)
    return codes.isEmpty ? nil : "\(Codes.ranges(codes)) \(what)"
  }
}

extension [String] {
  fileprivate func joined(or none: String?) -> String? {
    isEmpty ? none : joined(separator: ", ")
  }
}

extension RefreshChange {
  fileprivate var added: EpisodeCode? { if case .added(let code) = self { code } else { nil } }
  fileprivate var removed: EpisodeCode? { if case .removed(let code) = self { code } else { nil } }
  fileprivate var gone: EpisodeCode? { if case .gone(let code) = self { code } else { nil } }
  fileprivate var back: EpisodeCode? { if case .back(let code) = self { code } else { nil } }

  fileprivate var moved: (from: EpisodeCode, to: EpisodeCode, withPlays: Bool)? {
    if case .moved(let from, let to, let withPlays) = self { (from, to, withPlays) } else { nil }
  }

  fileprivate var redated: (code: EpisodeCode, to: Airdate?)? {
    if case .redated(let code, _, let to) = self { (code, to) } else { nil }
  }
}
