/// One show file's values: what the person wrote and what the provider tells of it.
///
/// Everything else that tvlog says of a show is derived from this (docs/format.md lists the keys).
package struct Show: Equatable, Sendable {
  /// The file's name without its ending.
  package var slug: String
  package var title: String
  /// Other names it answers to.
  package var aka: [String] = []
  package var lists: [String] = []
  package var rating: Rating?
  package var tags: [String] = []
  package var review: String?
  package var added: Day?
  /// In the order of the file.
  package var watched: [Watched] = []
  package var skipped: [EpisodeKey] = []
  /// The days on which runs began; the last is the current one.
  package var rewatching: [Day] = []
  /// The seasons that are followed; empty: all.
  package var only: [SeasonSpan] = []
  package var next: NextRule?
  package var specials: SpecialsRule?
  /// By season or episode, in the order of the file.
  package var ratings: [Note<Rating>] = []
  package var reviews: [Note<String>] = []
  /// The episodes of which `overrides` speaks.
  package var overridden: Set<EpisodeCode> = []
  package var about = About()
  /// By number.
  package var seasons: [Season] = []
  /// By code, each once.
  package var episodes: [Episode] = []

  package init(slug: String, title: String) {
    self.slug = slug
    self.title = title
  }

  /// One pair of `watched`.
  package struct Watched: Hashable, Sendable {
    package var key: EpisodeKey
    package var plays: Few<PlayDate>

    package init(_ key: EpisodeKey, _ plays: Few<PlayDate>) {
      self.key = key
      self.plays = plays
    }

    package init(_ key: EpisodeKey, _ plays: [PlayDate]) {
      self.init(key, Few(plays))
    }

    package init(_ key: EpisodeKey, _ play: PlayDate) {
      self.init(key, Few(only: play))
    }
  }

  /// One pair of `ratings` or `reviews`.
  package struct Note<Value: Hashable & Sendable>: Hashable, Sendable {
    /// One season or one episode.
    package var key: EpisodeKey
    package var value: Value

    package init(_ key: EpisodeKey, _ value: Value) {
      self.key = key
      self.value = value
    }
  }
}

extension Show {
  /// Where the person put it; nil when on none of those lists.
  package var status: Status? {
    lists.lazy.compactMap(Status.init(rawValue:)).first
  }

  /// On hold or dropped, with no run begun: its episodes are in no answer about what to watch.
  package var isSetAside: Bool {
    rewatching.isEmpty && (status == .onHold || status == .dropped)
  }

  package func episode(_ code: EpisodeCode) -> Episode? {
    var low = 0
    var high = episodes.count
    while low < high {
      let middle = (low + high) / 2
      if episodes[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < episodes.count && episodes[low].code == code ? episodes[low] : nil
  }

  package func season(_ number: Int) -> Season? {
    seasons.first { $0.number == number }
  }
}
