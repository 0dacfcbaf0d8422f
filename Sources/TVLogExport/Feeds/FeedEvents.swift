import TVLogCore

/// Makes the events of a feed from the episodes of shows (docs/feeds.md says each rule).
struct FeedEvents {
  let options: FeedOptions
  let titles: Titles
  let clock: Clock
  let baseURL: String?

  /// By start, show and episode, no two with one UID.
  func of(_ standings: [Standing]) -> [FeedEvent] {
    let shows = standings.sorted { $0.show.slug < $1.show.slug }
    var taken: Set<String> = []
    var events: [(order: (Int64, String, EpisodeCode), event: FeedEvent)] = []
    for lines in groups(of: options.lines(shows, on: clock.today)) {
      var event = event(of: lines)
      if !taken.insert(event.uid).inserted {
        event.uid = "\(event.uid)-\(lines[0].show.slug)-\(lines[0].episode.code)".lowercased()
        guard taken.insert(event.uid).inserted else { continue }
      }
      events.append(((event.start.seconds, lines[0].show.slug, lines[0].episode.code), event))
    }
    return events.sorted { $0.order < $1.order }.map(\.event)
  }

  /// What is one event; none is empty.
  private func groups(of lines: [CalendarLine]) -> [[CalendarLine]] {
    guard options.isGrouped else { return lines.map { [$0] } }
    var groups: [[CalendarLine]] = []
    var places: [GroupKey: Int] = [:]
    for line in lines {
      let key = GroupKey(slug: line.show.slug, day: line.day)
      if let place = places[key] {
        groups[place].append(line)
      } else {
        places[key] = groups.count
        groups.append([line])
      }
    }
    return groups
  }

  private struct GroupKey: Hashable {
    var slug: String
    var day: Day
  }

  private func event(of lines: [CalendarLine]) -> FeedEvent {
    let show = lines[0].show
    let (start, minutes) = span(of: lines)
    return FeedEvent(
      uid: lines.count == 1
        ? show.feedKey(of: lines[0].episode) : "\(show.feedKey)-\(lines[0].day.digits)",
      stamp: lines.map { show.feedStamp(of: $0.episode) }.max() ?? FeedEvent.earliestStamp,
      start: start, minutes: minutes, summary: summary(of: lines), details: details(of: lines),
      categories: ["TV", show.about.network?.feedTitle].compactMap { $0 }.filter { !$0.isEmpty },
      url: show.address(of: lines[0].episode, on: baseURL), alarm: options.alarm)
  }

  /// From the first beginning to the last end; a day where one of them is known to the day alone.
  private func span(of lines: [CalendarLine]) -> (start: Airdate, minutes: Int) {
    var first = Int64.max
    var last = Int64.min
    for line in lines {
      guard !options.isAllDay, case .instant(let instant)? = line.episode.aired else {
        return (.day(line.day), 0)
      }
      first = min(first, instant.seconds)
      last = max(last, instant.seconds + Int64(line.eventMinutes) * 60)
    }
    return (.instant(Instant(seconds: first)), Int((last - first) / 60))
  }

  private func summary(of lines: [CalendarLine]) -> String {
    let codes = Codes.ranges(lines.map(\.episode.code))
    let title = lines.count == 1 && !options.hidesTitles ? lines[0].episode.title?.feedTitle : nil
    return [titles.name(of: lines[0].show).feedTitle, codes, title].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " – ")
  }

  private func details(of lines: [CalendarLine]) -> String {
    let count = lines.count > 1 ? Codes.count(lines.count) : nil
    let minutes = lines.map(\.minutes)
    let known = minutes.compactMap { $0 }.reduce(0, +)
    let length = minutes.contains(nil) ? nil : Minutes.total(known)
    let facts = [count, lines[0].show.about.network?.feedTitle, length].compactMap { $0 }
      .filter { !$0.isEmpty }
    let premiere = lines.contains { $0.episode.code.isPremiere } ? "Season premiere" : nil
    let episodes = lines.count > 1 && !options.hidesTitles ? lines.map(\.codeAndTitle) : []
    return
      ([premiere, facts.isEmpty ? nil : facts.joined(separator: ", ")].compactMap { $0 }
      + episodes).joined(separator: "\n")
  }
}

extension CalendarLine {
  /// An event has to last: half an hour where nothing is known, a day at most.
  fileprivate var eventMinutes: Int { min(max(minutes ?? 30, 1), 1440) }

  fileprivate var codeAndTitle: String {
    [episode.code.description, episode.title?.feedTitle].compactMap { $0 }.joined(separator: " ")
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

extension Day {
  /// `20260111`.
  fileprivate var digits: String { description.filter { $0 != "-" } }
}
