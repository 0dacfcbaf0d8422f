extension ShowSearch {
  /// The shows meant, in order; without an order, as they came.
  public func results(among subjects: [QuerySubject]) -> [Standing] {
    inOrder(
      subjects.filter { query.matches($0) }.map { (kept: $0.standing, order: orderValues(of: $0)) })
  }

  /// By what a show is ordered, the first deciding.
  public func orderValues(of subject: QuerySubject) -> [OrderValue] {
    order.map { OrderValue(of: subject, by: $0.field) }
  }

  /// What was kept of the shows meant, put in order; without an order, as it came.
  public func inOrder<Kept>(_ found: [(kept: Kept, order: [OrderValue])]) -> [Kept] {
    guard !order.isEmpty else { return found.map(\.kept) }
    return found.enumerated().sorted { first, second in
      for (index, key) in order.enumerated() {
        let (one, other) = (first.element.order[index], second.element.order[index])
        if one != other { return one.precedes(other, isDescending: key.isDescending) }
      }
      return first.offset < second.offset
    }.map(\.element.kept)
  }
}

/// By what one show is ordered among others.
public enum OrderValue: Equatable, Sendable {
  case text(String)
  /// Hundredths, or the number of a day.
  case number(Int)
  /// Stands last either way.
  case unknown

  fileprivate init(of subject: QuerySubject, by field: QueryField) {
    self =
      switch field.kind {
      case .text, .word: subject.sortText(field).map { .text($0) } ?? .unknown
      case .number: subject.number(field).map { .number($0) } ?? .unknown
      case .date: (subject.days(field)?.lowerBound).map { .number(Int($0.number)) } ?? .unknown
      }
  }

  fileprivate func precedes(_ other: OrderValue, isDescending: Bool) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let two)): isDescending ? two < one : one < two
    case (.number(let one), .number(let two)): isDescending ? two < one : one < two
    case (.unknown, _): false
    default: true
    }
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
