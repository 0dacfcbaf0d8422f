/// Binges by dates alone, with what they were looked for in (docs/meaning.md, "Binges").
public struct Binges: Sendable {
  /// First plays of regular episodes that name a day and were noted one by one.
  public private(set) var eligible = 0
  /// Of how many plays in the span, of whatever kind.
  public let plays: Int
  public private(set) var bulkDays: [BulkDay] = []
  public private(set) var days: [BingeDay] = []
  public private(set) var runs: [BingeRun] = []
  public private(set) var seasons: [SeasonPace] = []
  /// Days of three episodes or more of one show that had all been seen before.
  public private(set) var rewatchDays = 0
  /// Episodes of all shows on each viewing day.
  public private(set) var perDay: [Day: Int] = [:]

  init(_ shows: [ShowViewings], span: StatisticsSpan, plays: Int) {
    self.plays = plays
    var perDay = DayTable(0)
    for show in shows { add(show, span, &perDay) }
    self.perDay = perDay.filled { $0 > 0 }
    // Shows come by slug, and sorting keeps what is equal in order.
    bulkDays.sort { $0.day < $1.day }
    days.sort { $0.day < $1.day }
    runs.sort { $0.days.lowerBound < $1.days.lowerBound }
    seasons.sort { $0.days.lowerBound < $1.days.lowerBound }
  }

  /// Runs and seasons belong to the span in which they ended.
  private mutating func add(
    _ viewings: ShowViewings, _ span: StatisticsSpan, _ perDay: inout DayTable<Int>
  ) {
    let show = viewings.shared
    let sizes = viewings.seasonSizes
    let (first, again) = viewings.sittings
    let sittings = sound(first, of: show, sizes, span)
    let places = sittings.days
    for day in places {
      let date = sittings[day.lowerBound].day
      guard span.contains(date) else { continue }
      perDay[date] += day.count
      if day.count >= BingeDay.leastEpisodes, let binge = BingeDay(show, sittings[day]) {
        days.append(binge)
      }
    }
    runs += BingeRun.runs(of: show, sittings, places).filter { span.contains($0.days.upperBound) }
    seasons += SeasonPace.paces(of: show, sittings, sizes: sizes)
      .filter { span.contains($0.days.upperBound) }
    rewatchDays += Binges.rewatchDays(of: show, again, span)
  }

  /// First plays; days with more than can have been watched are noted and left out.
  private mutating func sound(
    _ sittings: [Sitting], of show: SharedShow, _ sizes: [Int: Int], _ span: StatisticsSpan
  ) -> [Sitting] {
    eligible += sittings.count { span.contains($0.day) }
    var bulk: Set<Day> = []
    for day in sittings.days {
      guard let found = BulkDay(show, sittings, day, sizes: sizes) else { continue }
      bulk.insert(found.day)
      if span.contains(found.day) { bulkDays.append(found) }
    }
    return bulk.isEmpty ? sittings : sittings.filter { !bulk.contains($0.day) }
  }

  private static func rewatchDays(
    of show: SharedShow, _ again: [Sitting], _ span: StatisticsSpan
  ) -> Int {
    again.days.count { day in
      span.contains(again[day.lowerBound].day) && day.count >= BingeDay.leastEpisodes
        && BingeDay(show, again[day].distinct) != nil
    }
  }

  /// More episodes on a day than this are much for this person: nine days in ten have no more, and
  /// three are never much.
  public var personalMost: Int? { perDay.values.percentile(90).map { max(3, $0) } }

  /// The days that were much for this person.
  public var personalDays: [Day] {
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
  public var binges: Binges { Binges(library, span: span, plays: totals.plays) }
}
