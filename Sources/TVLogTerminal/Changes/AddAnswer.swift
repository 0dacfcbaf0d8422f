package import TVLogCore

/// The answer to `add`: what the new show is, where it is kept, and what is next.
package struct AddAnswer: Answer {
  package var standing: Standing
  /// As the person would type it.
  package var file: String
  package var titles: Titles

  package init(_ standing: Standing, file: String, titles: Titles) {
    self.standing = standing
    self.file = file
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    return [heading, StyledText("  \(facts)", .quiet), change.outlook].wrapped(on: screen)
  }

  private var show: Show { standing.show }

  /// `Slow Horses (2022): added to want-to-watch`.
  private var heading: StyledText {
    let year = show.about.premiered.map { " (\($0.year))" } ?? ""
    let lists = show.lists.isEmpty ? "" : " to \(show.lists.joined(separator: ", "))"
    return StyledText(show.title + year, .head) + StyledText(": added\(lists)")
  }

  /// `Apple TV+, 36 episodes, shows/s/slow-horses.yaml`.
  private var facts: String {
    let episodes = show.episodes.count { !$0.code.isSpecial }
    let count = show.episodes.isEmpty ? "no episode list" : Codes.count(episodes)
    return [show.about.network, count, file].compactMap { $0 }.joined(separator: ", ")
  }
}
