import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// Prints where figures come from: the rule, and the lines of the show's file.
  func explain(_ explanations: [Explanation], of show: Show, in place: ShowPlace) throws {
    let path = folder.relative(place.path)
    let file = try ShowFile(try folder.read(place), slug: place.slug, path: path)
    let located = explanations.map { explanation in
      ExplanationAnswer.Entry(
        explanation: explanation,
        lines: explanation.sources.map { (source: $0, line: file.line(of: $0)) })
    }
    console.print(ExplanationAnswer(show: show, path: path, entries: located))
  }
}
