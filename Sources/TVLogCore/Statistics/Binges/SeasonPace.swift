/// How a season was seen whose every aired episode was noted on its day (docs/meaning.md, "Binges").
public struct SeasonPace: Sendable {
  let shared: SharedShow
  public var show: Show { shared.show }
  public let season: Int
  public let episodes: Int
  public let days: ClosedRange<Day>
  /// Nil where a runtime is not known.
  public let minutes: Int?
  /// All came out on one day, and all were seen by the day after.
  public let isRace: Bool

  /// Four episodes or more, within seven days.
  public var isBinge: Bool { episodes >= 4 && days.length <= 7 }

  /// Minutes a day from first to last, rounded down.
  public var minutesADay: Int? { minutes.map { $0 / days.length } }

  /// More than two hours a day; nil where it is not known.
  public var isDevoured: Bool? { minutes.map { $0 > 120 * days.length } }
}

extension SeasonPace {
  /// Of the sittings that are left after bulk days are out; `sizes` as `Standing.seasonSizes`.
  static func paces(of show: SharedShow, _ sittings: [Sitting], sizes: [Int: Int]) -> [SeasonPace] {
    let isInOrder = zip(sittings, sittings.dropFirst()).allSatisfy { $0.code <= $1.code }
    let sittings = isInOrder ? sittings : sittings.sorted { $0.code < $1.code }
    var paces: [SeasonPace] = []
    var start = 0
    for index in sittings.indices
    where index + 1 == sittings.count
      || sittings[index + 1].code.season != sittings[index].code.season
    {
      let season = sittings[start...index]
      start = index + 1
      guard season.count == sizes[sittings[index].code.season] else { continue }
      if let pace = SeasonPace(show, season) { paces.append(pace) }
    }
    return paces
  }

  /// Of all sittings of one season; nil where there is none.
  private init?(_ show: SharedShow, _ sittings: ArraySlice<Sitting>) {
    guard let any = sittings.first else { return nil }
    var (first, last) = (any.day, any.day)
    var isOneRelease = true
    for sitting in sittings {
      first = min(first, sitting.day)
      last = max(last, sitting.day)
      if sitting.airDay != any.airDay { isOneRelease = false }
    }
    let released = isOneRelease ? any.airDay : nil
    self.init(
      shared: show, season: any.code.season, episodes: sittings.count, days: first...last,
      minutes: sittings.minutes,
      isRace: sittings.count >= 4 && released.map { last - $0 <= 1 } ?? false)
  }
}

extension Standing {
  /// The aired regular episodes of each season, parts left out; none without an episode list.
  var seasonSizes: [Int: Int] {
    if isListUnknown { return [:] }
    var sizes: [Int: Int] = [:]
    var (season, size) = (0, 0)
    for index in episodes.indices where episodes[index].isSized {
      if episodes[index].code.season != season {
        if size > 0 { sizes[season, default: 0] += size }
        (season, size) = (episodes[index].code.season, 0)
      }
      size += 1
    }
    if size > 0 { sizes[season, default: 0] += size }
    return sizes
  }
}

extension EpisodeStanding {
  fileprivate var isSized: Bool {
    hasAired && !code.isSpecial && !episode.isGone && episode.partOf == nil
  }
}
