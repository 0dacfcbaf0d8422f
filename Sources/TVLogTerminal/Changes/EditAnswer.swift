package import TVLogCore

/// The answer to `edit`: which file was written, and what is next.
package struct EditAnswer: Answer {
  package var path: String
  /// After the change.
  package var standing: Standing

  package init(_ path: String, _ standing: Standing) {
    self.path = path
    self.standing = standing
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: Titles([standing.show]))
    return [StyledText("\(path): written"), change.outlook].wrapped(on: screen)
  }
}
