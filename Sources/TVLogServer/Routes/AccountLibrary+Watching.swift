import TVLogCore
import TVLogFiles

extension AccountLibrary {
  /// Takes plays away.
  func unwatch(_ call: Call) async throws -> Answer {
    let episodes = try call.episodesParameter()
    let all = call.flag("all")
    if all, call.text("on") != nil { throw Problem.usage("on", "and 'all' exclude each other") }
    let changed = try await change(call) { show, moment in
      let date = try call.text("on").map { text in
        guard case .date(let date) = try DateArgument.plays(text, moment.clock) else {
          throw Problem.usage("on", "'aired' names no play; give the play's own date")
        }
        return date
      }
      let selection = try moment.standing(of: show).select(episodes, isForced: true)
      return try show.unwatch(selection, on: date, all: all, clock: moment.clock)
    }
    return try .json(
      EpisodesBody(show: call.slug, removed: changed.outcome.map(PlayBody.init)), tag: changed.tag)
  }

  func skip(_ call: Call, _ episodes: [EpisodeArgument], undo: Bool) async throws -> Answer {
    let changed = try await change(call) { show, moment in
      try show.skip(episodes, undo: undo, settings: moment.settings, clock: moment.clock).codes
    }
    return try .json(
      SkippedBody(
        show: call.slug, codes: changed.outcome, status: changed.standing.show.status),
      tag: changed.tag)
  }

  /// Notes many plays, all or none; what is wrong with those of one show is told at once.
  func noteHistory(_ call: Call) async throws -> Answer {
    let wanted = try WantedPlays(call.json, at: try moment().clock)
    let isForced = call.json["force"]?.flag ?? false
    let (folder, moment) = (folder, try moment())
    let added = try await queue.run {
      let places = try wanted.places(in: folder)
      let results = try LibraryWriter(folder, isDry: false).changeAll(places) { place, show in
        let plays = wanted.bySlug[place.slug] ?? []
        var wrong: [Problem.Detail] = []
        let added = show.note(
          plays.map(\.play), isForced: isForced, settings: moment.settings, clock: moment.clock
        ) { index, failure in
          wrong.append(
            .init(pointer: "/plays/\(plays[index].index)", detail: failure.message ?? ""))
        }
        if !wrong.isEmpty { throw Problem.invalid(wrong) }
        return added.count
      }
      return results.reduce(0) { $0 + $1.outcome }
    }
    return try .json(["added": added, "left": wanted.count - added])
  }
}

/// The plays of a request by their shows.
private struct WantedPlays: Sendable {
  struct Play: Sendable {
    let index: Int
    let play: HistoryPlay
  }

  private(set) var bySlug: [String: [Play]] = [:]
  private(set) var count = 0

  /// Throws what is wrong with every one of them.
  init(_ body: JSONValue, at clock: Clock) throws {
    var errors: [Problem.Detail] = []
    for (index, entry) in (body["plays"]?.list ?? []).enumerated() {
      let pointer = "/plays/\(index)"
      let text = (entry["episode"]?.text ?? "", entry["on"]?.text ?? "")
      guard let code = EpisodeCode(text.0) else {
        errors.append(
          .init(pointer: "\(pointer)/episode", detail: "must be one episode, such as S01E09"))
        continue
      }
      guard
        let date: DateArgument = text.1 == "aired" ? .aired : PlayDate(text.1).map({ .date($0) })
      else {
        errors.append(
          .init(pointer: "\(pointer)/on", detail: "must be a date as show files have it, or aired"))
        continue
      }
      count += 1
      bySlug[entry["show"]?.text ?? "", default: []].append(
        Play(index: index, play: HistoryPlay(code: code, date: date)))
    }
    if !errors.isEmpty { throw Problem.invalid(errors) }
  }

  /// Where the shows lie, by slug.
  func places(in folder: LibraryFolder) throws -> [ShowPlace] {
    var places: [ShowPlace] = []
    var errors: [Problem.Detail] = []
    for (slug, plays) in bySlug.sorted(by: { $0.key < $1.key }) {
      if let place = try folder.place(of: slug) {
        places.append(place)
      } else {
        errors += plays.map {
          .init(pointer: "/plays/\($0.index)/show", detail: "no show has this slug")
        }
      }
    }
    if !errors.isEmpty { throw Problem.invalid(errors) }
    return places
  }
}

private struct EpisodesBody: Encodable {
  let show: String
  let removed: [PlayBody]
}

private struct SkippedBody: Encodable {
  let show: String
  let codes: [EpisodeCode]
  @OrNull var status: Status?
}
