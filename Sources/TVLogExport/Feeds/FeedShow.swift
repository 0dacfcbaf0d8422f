import TVLogCore

/// An episode on the day of its event.
struct FeedEpisode {
  var episode: Episode
  /// In the library's zone.
  var day: Day
  var start: Airdate
  /// Nil: not known.
  var minutes: Int?
}

/// What the events of one show have in common.
struct FeedShow {
  private let show: Show
  private let options: FeedOptions
  private let baseURL: String?
  private let name: String
  /// Nil also where it is empty.
  private let network: String?
  private let usualMinutes: Int?

  init(_ standing: Standing, options: FeedOptions, titles: Titles, baseURL: String?) {
    show = standing.show
    self.options = options
    self.baseURL = baseURL
    name = titles.name(of: show).feedTitle
    network = show.about.network.map(\.feedTitle).flatMap { $0.isEmpty ? nil : $0 }
    usualMinutes = standing.usualMinutes
  }

  /// Nil for an episode without a date.
  func episode(_ standing: EpisodeStanding) -> FeedEpisode? {
    guard let day = standing.airDay, let aired = standing.episode.aired else { return nil }
    let episode = standing.episode
    return FeedEpisode(
      episode: episode, day: day, start: options.isAllDay ? .day(day) : aired,
      minutes: episode.runtime ?? usualMinutes)
  }

  /// The event of one episode, or of several on one day.
  func event(of group: [FeedEpisode]) -> FeedEvent {
    let first = group[0]
    let (start, minutes) = span(of: group)
    return FeedEvent(
      uid: group.count == 1
        ? show.feedKey(of: first.episode)
        : "\(show.feedKey)-\(first.day.description.filter { $0 != "-" })",
      stamp: group.map { show.feedStamp(of: $0.episode) }.max() ?? FeedEvent.earliestStamp,
      start: start, minutes: minutes, summary: summary(of: group), details: details(of: group),
      categories: ["TV"] + (network.map { [$0] } ?? []),
      url: show.address(of: first.episode, on: baseURL), alarm: options.alarm)
  }

  /// From the first beginning to the last end; a day where one of them is known to the day alone.
  private func span(of group: [FeedEpisode]) -> (start: Airdate, minutes: Int) {
    var first = Int64.max
    var last = Int64.min
    for episode in group {
      guard case .instant(let instant) = episode.start else { return (.day(episode.day), 0) }
      first = min(first, instant.seconds)
      last = max(last, instant.seconds + Int64(episode.length) * 60)
    }
    return (.instant(Instant(seconds: first)), Int((last - first) / 60))
  }

  private func summary(of group: [FeedEpisode]) -> String {
    guard group.count == 1 else { return "\(name) – \(Codes.ranges(group.map(\.episode.code)))" }
    let title = options.hidesTitles ? "" : group[0].episode.title?.feedTitle ?? ""
    return "\(name) – \(group[0].episode.code)" + (title.isEmpty ? "" : " – \(title)")
  }

  private func details(of group: [FeedEpisode]) -> String {
    let count = group.count > 1 ? Codes.count(group.count) : nil
    let known = group.compactMap(\.minutes)
    let length = known.count == group.count ? Minutes.total(known.reduce(0, +)) : nil
    let facts = [count, network, length].compactMap { $0 }.joined(separator: ", ")
    let premiere = group.contains { $0.episode.code.isPremiere } ? ["Season premiere"] : []
    let episodes = group.count > 1 && !options.hidesTitles ? group.map(\.codeAndTitle) : []
    return (premiere + (facts.isEmpty ? [] : [facts]) + episodes).joined(separator: "\n")
  }
}

extension FeedEpisode {
  /// An event has to last: half an hour where nothing is known, a day at most.
  fileprivate var length: Int { min(max(minutes ?? 30, 1), 1440) }

  fileprivate var codeAndTitle: String {
    let title = episode.title?.feedTitle ?? ""
    return title.isEmpty ? "\(episode.code)" : "\(episode.code) \(title)"
  }
}
