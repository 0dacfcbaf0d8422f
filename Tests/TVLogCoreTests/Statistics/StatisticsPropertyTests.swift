import Foundation
import TVLogCore
import Testing

/// What holds for every library, tried on some that a generator makes up.
@Suite struct StatisticsPropertyTests {
  private static func library(_ seed: UInt64) -> [Show] {
    var random = Seeded(seed)
    return (0..<8).map { number in
      var show = Show(slug: "show-\(number)", title: "Show \(number)")
      show.lists = [Status.allCases.randomElement(using: &random)?.rawValue ?? "watching"]
      show.about.network = ["HBO", "BBC", nil].randomElement(using: &random) ?? nil
      show.about.genres = ["Drama", "Crime", "Comedy"].filter { _ in Bool.random(using: &random) }
      show.rating =
        Bool.random(using: &random) ? Rating(tenths: .random(in: 10...100, using: &random)) : nil
      for season in 1...3 {
        for episode in 1...6 {
          let code = EpisodeCode(season: season, number: episode)
          let aired = Day(number: 19_000 + Int32(season * 300 + episode * 7))
          let runtime = [nil, 25, 50].randomElement(using: &random) ?? nil
          show.episodes.append(Episode(code, aired: .day(aired), runtime: runtime))
          let plays = (0..<Int.random(in: 0...2, using: &random)).map { _ in date(&random) }
          if !plays.isEmpty { show.watched.append(.init(.episode(code), plays.sorted())) }
        }
      }
      return show
    }
  }

  private static func date(_ random: inout Seeded) -> PlayDate {
    let day = Day(number: .random(in: 19_500...19_900, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .unknown
    case 1: return .year(day.year)
    case 2: return .month(day.month, year: day.year)
    case 3: return .minute(LocalTime(day: day, minute: 1200), offset: nil)
    default: return .day(day)
    }
  }

  private func statistics(_ shows: [Show], _ span: StatisticsSpan = .everything) -> Statistics {
    Statistics(shows.map { $0.standing() }, span: span, clock: .sample)
  }

  private func text(_ statistics: Statistics) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(statistics), as: UTF8.self)
  }

  @Test(arguments: 1...10) func `parts make the whole`(_ seed: UInt64) {
    let all = statistics(Self.library(seed))
    let dating = all.dating
    #expect(dating.day + dating.month + dating.year + dating.unknown == all.totals.plays)
    #expect(all.years.values.sum.plays + all.undated.plays == all.totals.plays)
    #expect(all.days.values.sum.plays == dating.day)
    for trait in [ShowTrait.network, .country, .language] {
      #expect(all.groups(by: trait).map(\.count).sum == all.totals)
    }
    let years = Set(all.years.keys).compactMap { StatisticsSpan(year: $0) }
    let spans = years.map { statistics(Self.library(seed), $0).totals }
    #expect(spans.sum.plays + all.undated.plays == all.totals.plays)
    #expect(spans.sum.minutes + all.undated.minutes == all.totals.minutes)
    #expect(all.binges.eligible <= dating.day)
  }

  @Test(arguments: 1...5) func `the order of files means nothing`(_ seed: UInt64) throws {
    let shows = Self.library(seed)
    var random = Seeded(seed)
    #expect(try text(statistics(shows)) == text(statistics(shows.shuffled(using: &random))))
  }

  @Test(arguments: 1...10) func `a play more changes only what it should`(_ seed: UInt64) throws {
    var shows = Self.library(seed)
    // A dropped show was left in the span of its last play, which is what moves here.
    shows[3].lists = ["watching"]
    var more = shows
    let day: Day = "2026-01-05"
    let played = try #require(more[3].watched.first { $0.key.exactCodes != nil })
    more[3].watched = more[3].watched.map { entry in
      entry.key == played.key ? .init(entry.key, entry.plays + [.day(day)]) : entry
    }
    let (before, after) = (statistics(shows), statistics(more))
    #expect(after.totals.plays == before.totals.plays + 1)
    #expect(after.totals.episodes == before.totals.episodes)
    #expect(after.days.filter { $0.key != day } == before.days)
    #expect(after.days[day]?.plays == 1)
    #expect(after.lag.all == before.lag.all)
    #expect(after.binges.days.count == before.binges.days.count)
    #expect(after.wholeProgress.completed == before.wholeProgress.completed)
    let span = StatisticsSpan.days("2020-01-01"..."2025-12-31")
    #expect(try text(statistics(more, span)) == text(statistics(shows, span)))
  }
}
