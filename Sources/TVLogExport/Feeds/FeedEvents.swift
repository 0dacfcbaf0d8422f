import TVLogCore

/// Makes the events of a feed from the episodes of shows (docs/feeds.md says each rule).
struct FeedEvents {
  let options: FeedOptions
  let titles: Titles
  let clock: Clock
  let baseURL: String?

  /// By start, show and episode, no two with one UID.
  func of(_ standings: [Standing]) -> [FeedEvent] {
    let days = options.days(on: clock.today)
    var taken: Set<String> = []
    var events: [FeedEvent] = []
    var order: [(start: Int64, show: Int, code: EpisodeCode, place: Int)] = []
    for (place, standing) in standings.sorted(by: { $0.show.slug < $1.show.slug }).enumerated() {
      let show = FeedShow(standing, options: options, titles: titles, baseURL: baseURL)
      for group in groups(of: options.episodes(of: standing, in: days), of: show) {
        let code = group[0].episode.code
        var event = show.event(of: group)
        if !taken.insert(event.uid).inserted {
          event.uid = "\(event.uid)-\(standing.show.slug)-\(code)".lowercased()
          guard taken.insert(event.uid).inserted else { continue }
        }
        order.append((event.start.seconds, place, code, events.count))
        events.append(event)
      }
    }
    return order.sorted { $0 < $1 }.map { events[$0.place] }
  }

  /// What is one event; none is empty.
  private func groups(of episodes: [EpisodeStanding], of show: FeedShow) -> [[FeedEpisode]] {
    let episodes = episodes.compactMap(show.episode)
    guard options.isGrouped else { return episodes.map { [$0] } }
    let byDay = Dictionary(grouping: episodes, by: \.day)
    return byDay.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension FeedOptions {
  /// The episodes of a show that the feed holds.
  fileprivate func episodes(
    of standing: Standing, in days: ClosedRange<Day>
  ) -> [EpisodeStanding] {
    let finales = episodes == .finales ? standing.finales : []
    return standing.episodes.filter { episode in
      guard let day = episode.airDay, days.contains(day),
        episode.isFollowed || hasSpecials && episode.isOwnSpecial
      else { return false }
      return switch episodes {
      case .all: true
      case .premieres: episode.code.isPremiere
      case .finales: finales.contains(episode.code)
      }
    }
  }
}

extension EpisodeStanding {
  /// A special, whether it counts or not.
  fileprivate var isOwnSpecial: Bool {
    code.isSpecial && episode.partOf == nil && !episode.isGone
  }
}

extension Airdate {
  /// A day before all its instants in UTC.
  fileprivate var seconds: Int64 {
    switch self {
    case .day(let day): Int64(day.number) * 86_400
    case .instant(let instant): instant.seconds
    }
  }
}
