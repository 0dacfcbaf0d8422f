import Foundation
import TVLogCore
import TVLogTerminal

/// A library of all kinds on Sunday 22 November 2026, 18:00 in Berlin.
enum Sample {
  static let zone: Zone = {
    let file = FileManager.default.contents(atPath: "/usr/share/zoneinfo/Europe/Berlin")
    return file.flatMap { Zone(name: "Europe/Berlin", file: Array($0)) } ?? .utc
  }()

  static let clock = Clock(now: instant("2026-11-22", 18, 0), zone: zone)

  static func standing(_ show: Show) -> Standing {
    Standing(show, settings: Settings(zone: zone), clock: clock)
  }

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  static func instant(_ day: String, _ hour: Int, _ minute: Int) -> Instant {
    zone.instant(LocalTime(day: self.day(day), minute: hour * 60 + minute))
  }

  static func code(_ text: String) -> EpisodeCode {
    EpisodeCode(text) ?? EpisodeCode(season: 0, number: 0)
  }
}

extension Show {
  /// Seasons of so many episodes, all aired long ago and of the same length.
  static func make(
    _ title: String, seasons: [Int], first: Int = 1, minutes: Int? = 48, lists: [String] = []
  ) -> Show {
    var show = Show(slug: Slug.make(from: title), title: title)
    show.lists = lists
    for (index, count) in seasons.enumerated() where count > 0 {
      for number in 1...count {
        let code = EpisodeCode(season: first + index, number: number)
        show.episodes.append(
          Episode(
            code, title: "Episode \(number)", aired: .day(Sample.day("2001-01-01")),
            runtime: minutes))
      }
    }
    return show
  }

  mutating func edit(_ code: String, _ change: (inout Episode) -> Void) {
    guard let index = episodes.firstIndex(where: { $0.code == Sample.code(code) }) else { return }
    change(&episodes[index])
  }

  /// One day for each of the codes of a key, the last day for all that remain.
  mutating func play(_ key: String, _ days: String...) {
    guard let key = EpisodeKey(key) else { return }
    let codes = episodes.isEmpty ? [] : episodes.map(\.code).filter(key.contains)
    for (index, code) in codes.enumerated() {
      guard let date = PlayDate(days[min(index, days.count - 1)]) else { continue }
      let existing = watched.firstIndex { $0.key == .episode(code) }
      if let existing {
        watched[existing].plays = Few(Array(watched[existing].plays) + [date])
      } else {
        watched.append(Watched(.episode(code), [date]))
      }
    }
  }

  mutating func air(_ code: String, _ day: String, _ hour: Int, _ minute: Int) {
    edit(code) { $0.aired = .instant(Sample.instant(day, hour, minute)) }
  }
}
