extension ShowSearch {
  /// The shows meant, in order; without an order, as they came.
  package func results(among subjects: [QuerySubject]) -> [Standing] {
    let found = subjects.filter { query.matches($0) }
    guard !order.isEmpty else { return found.map(\.standing) }
    return found.enumerated().sorted { first, second in
      for key in order {
        if let precedes = key.precedes(first.element, second.element) { return precedes }
      }
      return first.offset < second.offset
    }.map(\.element.standing)
  }
}

extension QueryOrder {
  /// Nil where both are equal; what is not known stands last either way.
  fileprivate func precedes(_ first: QuerySubject, _ second: QuerySubject) -> Bool? {
    switch field.kind {
    case .text, .word: compare(first.sortText(field), second.sortText(field))
    case .number: compare(first.number(field), second.number(field))
    case .date: compare(first.days(field)?.lowerBound, second.days(field)?.lowerBound)
    }
  }

  private func compare<Key: Comparable>(_ first: Key?, _ second: Key?) -> Bool? {
    guard first != second else { return nil }
    guard let first else { return false }
    guard let second else { return true }
    return isDescending ? second < first : first < second
  }
}

extension QuerySubject {
  fileprivate func sortText(_ field: QueryField) -> String? {
    let show = standing.show
    return switch field {
    case .title: show.title.sortKey
    case .network: show.about.network?.folded
    case .status: standing.status.map(\.rawValue)
    case .genre: show.about.genres.first?.folded
    case .type: show.about.type?.folded
    case .language: show.about.language?.folded
    case .country: show.about.country?.folded
    case .state: show.about.state?.rawValue
    case .list: show.lists.first?.folded
    case .tag: show.tags.first?.folded
    default: nil
    }
  }
}
