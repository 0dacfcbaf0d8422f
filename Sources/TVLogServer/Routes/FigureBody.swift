/// A figure with where it comes from.
struct FigureBody: Encodable {
  struct Source: Encodable {
    /// Nil where all are of one show.
    @OrNull var show: String?
    /// Such as `watched/S01E03`.
    let key: String
  }

  /// With its value, such as `completed 33`.
  let figure: String
  let rule: String
  /// How many there are.
  let count: Int
  /// The first hundred.
  let sources: [Source]

  init<Element>(
    _ figure: String, _ rule: String, _ sources: [Element], source: (Element) -> Source
  ) {
    self.figure = figure
    self.rule = rule
    count = sources.count
    self.sources = sources.prefix(100).map(source)
  }
}
