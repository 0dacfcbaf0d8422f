import TVLogCore

/// The last lines of `show`: a label and a text each; what is not known is left out.
struct ShowFacts {
  let show: Show
  let file: String

  func lines(on screen: Screen) -> [StyledText] {
    facts.filter { !$0.lines.isEmpty }.flatMap { fact in
      fact.lines.enumerated().flatMap { index, text in
        line(index == 0 ? fact.label : "", text, on: screen)
      }
    }
  }

  private var facts: [(label: String, lines: [String])] {
    let about = show.about
    return [
      ("also", [show.aka.joined(separator: ", ")].filled),
      ("with", [cast].filled),
      ("by", [about.createdBy.joined(separator: ", ")].filled),
      ("tags", [show.tags.joined(separator: ", ")].filled),
      ("review", (show.review?.textLines ?? []).filled),
      ("file", [file].filled),
    ]
  }

  private static let indent = 12

  private func line(_ label: String, _ text: String, on screen: Screen) -> [StyledText] {
    let padding = ShowFacts.indent - 2 - label.count
    let start = StyledText.spaces(2) + StyledText(label, .quiet) + .spaces(padding)
    return (start + StyledText(text)).wrapped(to: screen.width, indent: ShowFacts.indent)
  }

  /// The first three of the cast; the file has the rest.
  private var cast: String {
    show.about.cast.prefix(3)
      .map { role in role.name + (role.character.map { " (\($0))" } ?? "") }
      .joined(separator: ", ")
  }
}

extension [String] {
  fileprivate var filled: [String] { filter { !$0.isEmpty } }
}

extension String {
  /// What stands between its line ends.
  var textLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0) }
  }
}
