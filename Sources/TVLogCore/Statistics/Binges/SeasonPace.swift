/// How a season was seen whose every aired episode was noted on its day (docs/meaning.md, "Binges").
package struct SeasonPace: Sendable {
  package let show: Show
  package let season: Int
  package let episodes: Int
  package let days: ClosedRange<Day>
  /// Nil where a runtime is not known.
  package let minutes: Int?
  /// All came out on one day, and all were seen by the day after.
  package let isRace: Bool

  /// Four episodes or more, within seven days.
  package var isBinge: Bool { episodes >= 4 && days.length <= 7 }

  /// Minutes a day from first to last, rounded down.
  package var minutesADay: Int? { minutes.map { $0 / days.length } }

  /// More than two hours a day; nil where it is not known.
  package var isDevoured: Bool? { minutes.map { $0 > 120 * days.length } }
}

extension SeasonPace {
  /// Of the sittings that are left after bulk days are out.
  static func paces(of standing: Standing, _ sittings: [Sitting]) -> [SeasonPace] {
    let seen = Dictionary(grouping: sittings, by: \.code.season)
    let sizes = standing.seasonSizes
    return seen.keys.sorted().compactMap { number in
      guard let own = seen[number], own.count == sizes[number], let first = own.first?.day,
        let last = own.last?.day
      else { return nil }
      let aired = Set(own.map(\.airDay))
      let released = aired.count == 1 ? aired.first ?? nil : nil
      return SeasonPace(
        show: standing.show, season: number, episodes: own.count, days: first...last,
        minutes: own.minutes,
        isRace: own.count >= 4 && released.map { last - $0 <= 1 } ?? false)
    }
  }
}

extension Standing {
  /// The aired regular episodes of each season, parts left out; none without an episode list.
  var seasonSizes: [Int: Int] {
    if isListUnknown { return [:] }
    return episodes.reduce(into: [:]) { sizes, standing in
      let isSized =
        standing.hasAired && !standing.code.isSpecial && !standing.episode.isGone
        && standing.episode.partOf == nil
      if isSized { sizes[standing.code.season, default: 0] += 1 }
    }
  }
}
