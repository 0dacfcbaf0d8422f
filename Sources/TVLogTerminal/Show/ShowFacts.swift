import TVLogCore

/// The last lines of `show`: a label and a text each; what is not known is left out.
struct ShowFacts {
  let show: Show
  let file: String

  /// Where the texts begin.
  private static let indent = 12

  func lines(on screen: Screen) -> [StyledText] {
    lines("also", show.aka, on: screen)
      + lines("with", show.about.cast.prefix(3).map(\.words), on: screen)
      + lines("by", show.about.createdBy, on: screen)
      + lines("tags", show.tags, on: screen)
      + review(on: screen)
      + lines("file", [file], on: screen)
  }

  private func lines(_ label: String, _ names: [String], on screen: Screen) -> [StyledText] {
    Phrases(names, separator: ", ", style: .title, indent: ShowFacts.indent)
      .lines(after: start(label), width: screen.width)
  }

  /// In the lines in which it was written.
  private func review(on screen: Screen) -> [StyledText] {
    let texts = show.review?.split(whereSeparator: \.isNewline) ?? []
    return texts.enumerated().flatMap { index, text in
      (start(index == 0 ? "review" : "") + StyledText(String(text)))
        .wrapped(to: screen.width, indent: ShowFacts.indent)
    }
  }

  private func start(_ label: String) -> StyledText {
    .spaces(2) + StyledText(label, .quiet) + .spaces(ShowFacts.indent - 2 - label.count)
  }
}

extension About.Role {
  /// `Gary Oldman (Jackson Lamb)`.
  fileprivate var words: String { name + (character.map { " (\($0))" } ?? "") }
}
