/// What a query can look at.
public struct QuerySubject: Sendable {
  public let standing: Standing
  /// The services that have the show.
  public let services: [String]

  public init(_ standing: Standing, services: [String] = []) {
    self.standing = standing
    self.services = services
  }
}

extension Query {
  /// Whether a show is among those meant; a show that lacks the field is not.
  public func matches(_ subject: QuerySubject) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.matches(subject) }
    case .any(let parts): parts.contains { $0.matches(subject) }
    case .not(let part): !part.matches(subject)
    case .term(let term): term.matches(subject)
    }
  }
}

extension QueryTerm {
  fileprivate func matches(_ subject: QuerySubject) -> Bool {
    switch condition {
    case .contains(let text): texts(of: subject).contains { $0.folded.contains(text.folded) }
    case .equals(let text): texts(of: subject).contains { $0.folded == text.folded }
    case .numbers(let low, let high):
      subject.number(field).map { (low ?? .min) <= $0 && $0 <= (high ?? .max) } ?? false
    case .days(let low, let high):
      subject.days(field).map { days in
        (low.map { $0 <= days.lowerBound } ?? true) && (high.map { days.upperBound <= $0 } ?? true)
      } ?? false
    }
  }

  private func texts(of subject: QuerySubject) -> [String] {
    let show = subject.standing.show
    switch field {
    case nil, .title: return [show.title] + show.aka
    case .status: return [subject.standing.status?.rawValue ?? "none"]
    case .list: return show.lists
    case .tag: return show.tags
    case .genre: return show.about.genres
    case .network: return [show.about.network].compactMap { $0 }
    case .type: return [show.about.type].compactMap { $0 }
    case .language: return [show.about.language].compactMap { $0 }
    case .country: return [show.about.country].compactMap { $0 }
    case .state: return [show.about.state?.rawValue].compactMap { $0 }
    case .imdb: return [show.about.ids.imdb].compactMap { $0 }
    case .on: return subject.services
    default: return []
    }
  }
}

extension QuerySubject {
  /// Hundredths.
  func number(_ field: QueryField?) -> Int? {
    let show = standing.show
    switch field {
    case .year: return show.about.premiered.map { $0.year * 100 }
    case .rating: return show.rating.map { $0.tenths * 10 }
    case .score: return show.about.score.map { $0.tenths * 10 }
    case .unwatched: return standing.behind.map { $0 * 100 }
    case .progress: return standing.progress.percent.map { $0 * 100 }
    case .left: return standing.minutesBehind.map { $0 * 100 }
    case .tvmaze: return show.about.ids.tvmaze.map { $0 * 100 }
    case .tmdb: return show.about.ids.tmdb.map { $0 * 100 }
    case .tvdb: return show.about.ids.tvdb.map { $0 * 100 }
    default: return nil
    }
  }

  /// The days that a date leaves open; a play of a month lies in that month.
  func days(_ field: QueryField?) -> ClosedRange<Day>? {
    switch field {
    case .premiered: standing.show.about.premiered.map { $0...$0 }
    case .added: standing.show.added.map { $0...$0 }
    case .watched: standing.lastPlay?.span
    case .aired: standing.newestAirDay.map { $0...$0 }
    default: nil
    }
  }
}

extension Standing {
  /// The day of the newest regular episode that has aired.
  fileprivate var newestAirDay: Day? {
    episodes.lazy.filter { $0.hasAired && !$0.code.isSpecial }.compactMap(\.airDay).max()
  }
}

extension String {
  /// Without case and marks: what a person may type for it.
  public var folded: String {
    unicodeScalars.reduce(into: "") { folded, scalar in
      folded += Slug.letters(of: scalar) ?? String(scalar).lowercased()
    }
  }
}
