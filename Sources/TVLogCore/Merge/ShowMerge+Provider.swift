extension ShowMerge {
  /// What the provider wrote: the side that changed it, else the one refreshed later, else the
  /// greater bytes; never a conflict.
  mutating func mergeProvider() {
    mergeAbout()
    show.seasons = lines(\.seasons, \.number).sorted { $0.number < $1.number }
    show.episodes = lines(\.episodes, \.code).sorted { $0.code < $1.code }
  }

  private mutating func mergeAbout() {
    take(\.source)
    take(\.ids.tvmaze)
    take(\.ids.tmdb)
    take(\.ids.tvdb)
    take(\.ids.imdb)
    take(\.type)
    take(\.state)
    take(\.premiered)
    take(\.network)
    take(\.country)
    take(\.language)
    take(\.genres)
    take(\.contentRating)
    take(\.runtime)
    take(\.schedule)
    take(\.score)
    take(\.summary)
    take(\.image)
    take(\.cast)
    take(\.createdBy)
    take(\.keywords)
    take(\.similar)
  }

  private mutating func take<Value: Equatable>(_ path: WritableKeyPath<About, Value>) {
    let (here, there) = (ours.about[keyPath: path], theirs.about[keyPath: path])
    let winner = oneSided(base.about[keyPath: path], here, there)
    show.about[keyPath: path] = winner ?? later(here, there, ours.refreshed, theirs.refreshed)
  }

  private func lines<Line: ProviderLine, Key: Hashable>(
    _ path: KeyPath<Show, [Line]>, _ key: KeyPath<Line, Key>
  ) -> [Line] {
    let before = base[keyPath: path].indexed(by: key)
    let here = ours[keyPath: path].indexed(by: key)
    let there = theirs[keyPath: path].indexed(by: key)
    return Set(here.keys).union(there.keys).compactMap { key in
      if let line = oneSided(before[key], here[key], there[key]) {
        return line ?? kept(here[key] ?? there[key])
      }
      guard let our = here[key], let their = there[key] else { return here[key] ?? there[key] }
      return later(
        our, their, our.changed ?? ours.refreshed, their.changed ?? theirs.refreshed)
    }
  }

  /// An episode that one side dropped and on which the other hung something new.
  private func kept<Line: ProviderLine>(_ line: Line?) -> Line? {
    guard var episode = line as? Episode else { return nil }
    let news = ours.ownCodes.union(theirs.ownCodes).subtracting(base.ownCodes)
    guard news.contains(episode.code) else { return nil }
    episode.isGone = true
    return episode as? Line
  }

  private func later<Value>(_ ours: Value, _ theirs: Value, _ here: Day?, _ there: Day?) -> Value {
    if here != there { return here ?? Day.first > there ?? Day.first ? ours : theirs }
    return "\(ours)".utf8.lexicographicallyPrecedes("\(theirs)".utf8) ? theirs : ours
  }
}

extension Array {
  fileprivate func indexed<Key: Hashable>(by key: KeyPath<Element, Key>) -> [Key: Element] {
    Dictionary(map { ($0[keyPath: key], $0) }) { first, _ in first }
  }
}

/// A line of `seasons` or `episodes`.
private protocol ProviderLine: Equatable {
  var changed: Day? { get }
}

extension Season: ProviderLine {
  fileprivate var changed: Day? { nil }
}

extension Episode: ProviderLine {}

extension Day {
  static let first = Day(number: .min)
}

extension Show {
  /// The newest day on which a refresh changed an episode.
  var refreshed: Day? { episodes.lazy.compactMap(\.changed).max() }

  /// Episodes that a play, a skip, a rating or a review names.
  fileprivate var ownCodes: Set<EpisodeCode> {
    let keys = watched.map(\.key) + skipped + ratings.map(\.key) + reviews.map(\.key)
    return Set(keys.flatMap { $0.exactCodes ?? [] })
  }
}
