import Foundation
import TVLogCore
import TVLogExport

/// Shows for feeds, and the events that come of them.
enum FeedSample {
  /// From a provider, with an episode a line: code, title, aired, id.
  static func show(
    _ slug: String = "dark", _ episodes: (String, String, String, Int?)...
  ) -> Show {
    var show = Show(slug: slug, title: slug.capitalized)
    show.lists = ["watching"]
    show.about.source = .tvmaze
    show.about.ids.tvmaze = 17861
    show.about.network = "Netflix"
    show.about.runtime = 50
    show.episodes = episodes.map { code, title, aired, id in
      var episode = Sample.episode(code, title, aired, nil)
      episode.id = id
      return episode
    }
    return show
  }

  static func feed(
    _ shows: [Show], at now: String = "2026-11-22", zone: Zone = .berlin, baseURL: String? = nil,
    _ change: (inout FeedOptions) -> Void = { _ in }
  ) -> CalendarFeed {
    var options = FeedOptions()
    change(&options)
    let clock = Clock(now, zone: zone) ?? Sample.clock
    let standings = shows.map { Standing($0, settings: Settings(zone: zone), clock: clock) }
    return CalendarFeed(
      name: "TV", of: standings, options: options, titles: Titles(shows), clock: clock,
      baseURL: baseURL)
  }

  static func events(
    _ shows: Show..., at now: String = "2026-11-22", zone: Zone = .berlin,
    baseURL: String? = nil, _ change: (inout FeedOptions) -> Void = { _ in }
  ) -> [FeedEvent] {
    feed(shows, at: now, zone: zone, baseURL: baseURL, change).events
  }
}

extension CalendarFeed {
  /// Each VEVENT as it stands in the file.
  var written: [String] {
    String(decoding: bytes, as: UTF8.self).components("BEGIN:VEVENT\r\n")
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator).map { String($0) }
  }
}
