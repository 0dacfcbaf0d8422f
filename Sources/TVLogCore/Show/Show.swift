/// One show file's values: what the person wrote and what the provider tells of it.
///
/// Everything else that tvlog says of a show is derived from this (docs/format.md lists the keys).
public struct Show: Equatable, Sendable {
  /// The file's name without its ending.
  public var slug: String
  public var title: String
  /// Other names it answers to.
  public var aka: [String] = []
  public var lists: [String] = []
  public var rating: Rating?
  public var tags: [String] = []
  public var review: String?
  public var added: Day?
  /// In the order of the file.
  public var watched: [Watched] = []
  public var skipped: [EpisodeKey] = []
  /// The days on which runs began; the last is the current one.
  public var rewatching: [Day] = []
  /// The seasons that are followed; empty: all.
  public var only: [SeasonSpan] = []
  public var next: NextRule?
  public var specials: SpecialsRule?
  /// By season or episode, in the order of the file.
  public var ratings: [Note<Rating>] = []
  public var reviews: [Note<String>] = []
  /// The episodes of which `overrides` speaks.
  public var overridden: Set<EpisodeCode> = []
  public var about = About()
  /// By number.
  public var seasons: [Season] = []
  /// By code, each once.
  public var episodes: [Episode] = []

  public init(slug: String, title: String) {
    self.slug = slug
    self.title = title
  }

  /// One pair of `watched`.
  public struct Watched: Hashable, Sendable {
    public var key: EpisodeKey
    public var plays: Few<PlayDate>

    public init(_ key: EpisodeKey, _ plays: Few<PlayDate>) {
      self.key = key
      self.plays = plays
    }

    public init(_ key: EpisodeKey, _ plays: [PlayDate]) {
      self.init(key, Few(plays))
    }

    public init(_ key: EpisodeKey, _ play: PlayDate) {
      self.init(key, Few(only: play))
    }
  }

  /// One pair of `ratings` or `reviews`.
  public struct Note<Value: Hashable & Sendable>: Hashable, Sendable {
    /// One season or one episode.
    public var key: EpisodeKey
    public var value: Value

    public init(_ key: EpisodeKey, _ value: Value) {
      self.key = key
      self.value = value
    }
  }
}

extension Show {
  /// Where the person put it; nil when on none of those lists.
  public var status: Status? {
    lists.lazy.compactMap(Status.init(rawValue:)).first
  }

  /// On hold or dropped, with no run begun: its episodes are in no answer about what to watch.
  public var isSetAside: Bool {
    rewatching.isEmpty && (status == .onHold || status == .dropped)
  }

  public func episode(_ code: EpisodeCode) -> Episode? {
    var low = 0
    var high = episodes.count
    while low < high {
      let middle = (low + high) / 2
      if episodes[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < episodes.count && episodes[low].code == code ? episodes[low] : nil
  }

  public func season(_ number: Int) -> Season? {
    seasons.first { $0.number == number }
  }
}
