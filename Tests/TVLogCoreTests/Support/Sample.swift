public import TVLogCore

/// 22 November 2026, a Sunday, at 18:00 UTC.
let today = Day(number: 20_779)

extension Clock {
  static func at(_ text: String, zone: Zone = .utc, dayEnds: Int = 0) -> Clock {
    Clock(text, zone: zone, dayEnds: dayEnds)
      ?? Clock(now: Instant(seconds: 0), zone: zone, dayEnds: dayEnds)
  }

  static let sample = Clock.at("2026-11-22T18:00")
}

extension Settings {
  static let sample = Settings(zone: .utc)
}

extension EpisodeCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self = EpisodeCode(text) ?? EpisodeCode(season: 99_999, number: 99_999)
  }
}

extension PlayDate: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self = PlayDate(text) ?? .year(9_999)
  }
}

extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self = Day(text) ?? Day(number: .min)
  }
}

extension Show {
  /// A show of the episodes in `aired` (`?`: no date), each of 40 minutes.
  ///
  /// `watched` holds the dates of each key, with spaces between them.
  static func sample(
    _ slug: String = "sample", lists: [String] = ["watching"],
    aired: KeyValuePairs<String, String> = [:],
    watched: KeyValuePairs<String, String> = [:], skipped: [String] = [], state: About.State? = nil,
    change: (inout Show) -> Void = { _ in }
  ) -> Show {
    var show = Show(slug: slug, title: slug)
    show.lists = lists
    show.about.state = state
    show.episodes = aired.flatMap(episodes).sorted { $0.code < $1.code }
    show.watched = watched.compactMap { key, dates in
      EpisodeKey(key).map {
        Watched($0, dates.split(separator: " ").compactMap { PlayDate(String($0)) })
      }
    }
    show.skipped = skipped.compactMap(EpisodeKey.init)
    change(&show)
    return show
  }

  /// `S01E01` on one date; `S01E01-E03` from that date on, one a week.
  private static func episodes(_ key: String, _ date: String) -> [Episode] {
    let codes = EpisodeKey(key)?.exactCodes ?? []
    return codes.enumerated().map { offset, code in
      let aired = Day(date).map { Airdate.day($0 + 7 * offset) } ?? Airdate(date)
      return Episode(code, title: "Episode \(code.number)", aired: aired, runtime: 40)
    }
  }

  func standing(_ settings: Settings = .sample, at clock: Clock = .sample) -> Standing {
    Standing(self, settings: settings, clock: clock)
  }

  /// The file's lines of `watched`, `S01E01: 2022-02-18 2025-01-10`.
  var watchedLines: [String] {
    watched.map { "\($0.key): \($0.plays.map(\.description).joined(separator: " "))" }
  }

  var skippedLine: String { skipped.map(\.description).joined(separator: " ") }

  func dates(of code: EpisodeCode, at clock: Clock = .sample) -> [PlayDate] {
    plays(at: clock)[code, default: []].map(\.date)
  }

  mutating func override(_ code: EpisodeCode, _ change: (inout Episode) -> Void) {
    if let index = episodes.firstIndex(where: { $0.code == code }) { change(&episodes[index]) }
  }
}

extension Standing {
  /// `S01E02 after-last`, or `-`.
  var nextText: String {
    nextEpisode.map { "\($0.episode.code) \($0.rule.rawValue)" } ?? "-"
  }

  var order: String { episodes.map(\.code.description).joined(separator: " ") }
  var countedCodes: String {
    episodes.filter(\.isCounted).map(\.code.description).joined(separator: " ")
  }
  var doneCodes: String { episodes.filter(\.isDone).map(\.code.description).joined(separator: " ") }

  /// `new S01E02` of every line.
  var upNext: [String] {
    UpNext([self]).lines.map { "\($0.group.rawValue) \($0.next?.episode.code.description ?? "?")" }
  }
}

/// A small generator whose numbers are the same on every machine (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
