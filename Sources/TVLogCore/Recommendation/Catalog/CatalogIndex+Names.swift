extension CatalogIndex {
  /// The shows of a number or a title, the most watched first.
  package func rows(named text: String) -> [CatalogRow] {
    if let ids = ShowIDs(reference: text) {
      let matcher = CatalogMatcher(self, numbered: [ids], titled: [])
      return matcher.row(ids).map { [row($0)] } ?? []
    }
    let wanted = text.folded
    return (0..<count).filter { row($0).title?.folded == wanted }
      .sorted { (columns.weights[$1], $0) < (columns.weights[$0], $1) }.map(row)
  }
}
