extension CatalogIndex {
  /// The shows of a number or a title, the most watched first.
  public func rows(named text: String) -> [CatalogRow] {
    if let ids = ShowIDs(reference: text) {
      let matcher = CatalogMatcher(self, numbered: [ids], titled: [])
      return matcher.row(ids).map { [row($0)] } ?? []
    }
    let wanted = FoldedWords(text)
    return (titles.rows([wanted])[wanted] ?? [])
      .sorted { (columns.weights[$1], $0) < (columns.weights[$0], $1) }.map(row)
  }

  /// The show that a number or a title means, here or among some shows; nil where none is called so.
  public func row(meant text: String, or shows: [Show]) -> CatalogRow? {
    let own = ShowName.matches(text, in: shows)
    if own.count == 1 { return CatalogRow(own[0]) }
    return rows(named: text).first
      ?? ShowIDs(reference: text).map { CatalogRow(ids: $0, title: nil) }
  }
}
