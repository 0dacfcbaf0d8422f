package import TVLogCore

/// The answer to `lists add`, `lists remove`, `tag add` and `tag remove`.
package struct NamesAnswer: Answer {
  package enum Kind: Sendable { case lists, tags }

  /// After the change.
  package var standing: Standing
  package var kind: Kind
  package var added: [String]
  /// Also a status that another one replaced.
  package var removed: [String]
  package var titles: Titles

  package init(
    _ standing: Standing, kind: Kind, added: [String] = [], removed: [String] = [], titles: Titles
  ) {
    self.standing = standing
    self.kind = kind
    self.added = added
    self.removed = removed
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    return [change.line("", "\(what); now \(current)"), change.outlook].wrapped(on: screen)
  }

  private var what: String {
    let noun = kind == .lists ? "list" : "tag"
    let phrases = [
      added.isEmpty ? nil : "added \(noun)\(ending(added)) \(added.joined(separator: ", "))",
      removed.isEmpty ? nil : "taken off \(removed.joined(separator: ", "))",
    ].compactMap { $0 }
    return phrases.isEmpty ? "no \(noun) changed" : phrases.joined(separator: ", ")
  }

  private func ending(_ names: [String]) -> String { names.count > 1 ? "s" : "" }

  private var current: String {
    let names = kind == .lists ? standing.show.lists : standing.show.tags
    if names.isEmpty { return kind == .lists ? "on no list" : "without tags" }
    return (kind == .lists ? "on " : "tagged ") + names.joined(separator: ", ")
  }
}
