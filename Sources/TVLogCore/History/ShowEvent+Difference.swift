extension ShowEvent {
  /// What happened between two versions of a show; nil where there was none yet or is none any more.
  public static func events(
    from before: Show?, to after: Show?, at clock: Clock
  ) -> [ShowEvent] {
    guard let after else { return before == nil ? [] : [.removed] }
    let first = before ?? Show(slug: after.slug, title: after.title)
    var events: [ShowEvent] = before == nil ? [.added] : []
    events += plays(first, after, clock) + notes(first, after) + lists(first, after)
    events += skips(first, after)
    events += after.rewatching.filter { !first.rewatching.contains($0) }.map { .began($0) }
    guard before != nil else { return events.filter { !$0.isStatus } }
    if first.providerPart != after.providerPart { events.append(.refreshed) }
    return events.isEmpty && first != after ? [.edited] : events
  }

  /// Adding a show puts it on its list: that is not worth a word.
  private var isStatus: Bool {
    if case .moved = self { true } else { false }
  }

  private static func plays(_ before: Show, _ after: Show, _ clock: Clock) -> [ShowEvent] {
    var before = before
    before.episodes = after.episodes
    let (old, new) = (before.plays(at: clock), after.plays(at: clock))
    let more = new.keys.filter { new[$0, default: []].count > old[$0, default: []].count }
    let fewer = old.keys.filter { old[$0, default: []].count > new[$0, default: []].count }
    return (more.isEmpty ? [] : [.watched(EpisodeKey.keys(for: more))])
      + (fewer.isEmpty ? [] : [.unwatched(EpisodeKey.keys(for: fewer))])
  }

  private static func notes(_ before: Show, _ after: Show) -> [ShowEvent] {
    var events: [ShowEvent] = []
    if before.rating != after.rating { events.append(.rated(nil, after.rating)) }
    for key in changed(before.ratings, after.ratings) {
      events.append(.rated(key, after.ratings.first { $0.key == key }?.value))
    }
    if before.review != after.review {
      events.append(.reviewed(nil, isRemoved: after.review == nil))
    }
    for key in changed(before.reviews, after.reviews) {
      events.append(.reviewed(key, isRemoved: !after.reviews.contains { $0.key == key }))
    }
    return events
  }

  private static func changed<Value>(
    _ before: [Show.Note<Value>], _ after: [Show.Note<Value>]
  ) -> [EpisodeKey] {
    let (old, new) = (Set(before), Set(after))
    return Set(old.symmetricDifference(new).map(\.key)).sorted()
  }

  private static func lists(_ before: Show, _ after: Show) -> [ShowEvent] {
    var events: [ShowEvent] = []
    if before.status != after.status {
      events.append(.moved(from: before.status, to: after.status))
    }
    let isOwn = { (name: String) in Status(rawValue: name) == nil }
    events += news(before.lists, after.lists).filter(isOwn).map { .listed($0) }
    events += news(after.lists, before.lists).filter(isOwn).map { .unlisted($0) }
    events += news(before.tags, after.tags).map { .tagged($0) }
    return events + news(after.tags, before.tags).map { .untagged($0) }
  }

  private static func skips(_ before: Show, _ after: Show) -> [ShowEvent] {
    let new = news(before.skipped, after.skipped)
    let gone = news(after.skipped, before.skipped)
    let (codes, old) = (
      Set(new.flatMap { $0.exactCodes ?? [] }), Set(gone.flatMap { $0.exactCodes ?? [] })
    )
    let more = EpisodeKey.keys(for: codes.subtracting(old)) + new.filter { !$0.isExact }
    let fewer = EpisodeKey.keys(for: old.subtracting(codes)) + gone.filter { !$0.isExact }
    return (more.isEmpty ? [] : [.skipped(more)]) + (fewer.isEmpty ? [] : [.unskipped(fewer)])
  }

  private static func news<Element: Hashable>(_ before: [Element], _ after: [Element]) -> [Element]
  {
    let known = Set(before)
    return after.filter { !known.contains($0) }
  }
}

extension Show {
  /// What a refresh writes.
  fileprivate var providerPart: Show {
    var show = Show(slug: slug, title: "")
    (show.about, show.seasons, show.episodes) = (about, seasons, episodes)
    return show
  }
}
