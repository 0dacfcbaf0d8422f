/// Binges by dates alone, with what they were looked for in (docs/meaning.md, "Binges").
package struct Binges: Sendable {
  /// First plays of regular episodes that name a day and were noted one by one.
  package private(set) var eligible = 0
  /// Of how many plays in the span, of whatever kind.
  package let plays: Int
  package private(set) var bulkDays: [BulkDay] = []
  package private(set) var days: [BingeDay] = []
  package private(set) var runs: [BingeRun] = []
  package private(set) var seasons: [SeasonPace] = []
  /// Days of three episodes or more of one show that had all been seen before.
  package private(set) var rewatchDays = 0
  /// Episodes of all shows on each viewing day.
  package private(set) var perDay: [Day: Int] = [:]

  init(_ standings: [Standing], span: StatisticsSpan, plays: Int) {
    self.plays = plays
    for standing in standings { add(standing, span) }
    bulkDays.sort { ($0.day, $0.show.slug) < ($1.day, $1.show.slug) }
    days.sort { ($0.day, $0.show.slug) < ($1.day, $1.show.slug) }
    runs.sort { ($0.days.lowerBound, $0.show.slug) < ($1.days.lowerBound, $1.show.slug) }
    seasons.sort {
      ($0.days.lowerBound, $0.show.slug, $0.season) < ($1.days.lowerBound, $1.show.slug, $1.season)
    }
  }

  /// Runs and seasons belong to the span in which they ended.
  private mutating func add(_ standing: Standing, _ span: StatisticsSpan) {
    let sittings = standing.sittings(first: true)
    eligible += sittings.count { span.contains($0.day) }
    let sizes = standing.seasonSizes
    var sound: [Sitting] = []
    for day in sittings.byDay {
      if let bulk = BulkDay(standing, day, seasons: sizes) {
        if span.contains(bulk.day) { bulkDays.append(bulk) }
      } else {
        sound += day
      }
    }
    let byDay = sound.byDay
    for day in byDay {
      guard let date = day.first?.day, span.contains(date) else { continue }
      perDay[date, default: 0] += day.count
      if let binge = BingeDay(standing.show, day) { days.append(binge) }
    }
    runs += BingeRun.runs(of: standing.show, byDay).filter { span.contains($0.days.upperBound) }
    seasons += SeasonPace.paces(of: standing, sound).filter { span.contains($0.days.upperBound) }
    rewatchDays += standing.sittings(first: false).byDay.count { day in
      (day.first.map { span.contains($0.day) } ?? false)
        && BingeDay(standing.show, day.distinct) != nil
    }
  }

  /// More episodes on a day than this are much for this person: nine days in ten have no more, and
  /// three are never much.
  package var personalMost: Int? { perDay.values.percentile(90).map { max(3, $0) } }

  /// The days that were much for this person.
  package var personalDays: [Day] {
    guard let most = personalMost else { return [] }
    return perDay.filter { $0.value > most }.keys.sorted()
  }
}

extension ArraySlice<Sitting> {
  /// One sitting an episode.
  fileprivate var distinct: ArraySlice<Sitting> {
    var seen: Set<EpisodeCode> = []
    return filter { seen.insert($0.code).inserted }[...]
  }
}

extension Statistics {
  package var binges: Binges { Binges(standings, span: span, plays: totals.plays) }
}
