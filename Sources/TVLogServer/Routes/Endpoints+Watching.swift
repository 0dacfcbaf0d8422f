import TVLogCore
import TVLogFiles

extension Endpoint {
  private static let episodes = Schema.list(.text(.episodes), most: 200)

  /// Plays, skips and runs.
  static let watching: [Endpoint] = [
    Endpoint(
      method: .post, path: "/v1/shows/{show}/watched", id: "watch",
      summary: "Notes plays: of an episode, a season, a range, up to here, all; all or nothing.",
      body: Body(
        schema: .object([
          .init("episodes", episodes, required: true), .init("on", .text(.date)),
          .init("at", .text(.time)), .init("again", .flag), .init("force", .flag),
        ])),
      success: Success(status: 200, about: "What was noted.", schema: .reference("Watched")),
      handler: .write { call, library in
        let episodes = try call.episodes()
        let changed = try await library.change(call) { show, moment in
          var options = try WatchOptions(
            on: call.json["on"]?.text ?? "today", at: call.json["at"]?.text,
            isForced: call.json["force"]?.flag ?? false, clock: moment.clock)
          options.isAgain = call.json["again"]?.flag ?? false
          return try show.watch(
            episodes, options: options, settings: moment.settings, clock: moment.clock)
        }
        return try .json(WatchedBody(changed.outcome, changed.standing), tag: changed.tag)
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/watched", id: "unwatch",
      summary: "Takes plays away: the only one, the one of a date, or all.",
      parameters: [
        .init("episodes", .text(.episodes), "Which episodes.", required: true),
        .init("on", .text(.date), "The play of this date."),
        .init("all", .flag, "Every play of these episodes."),
      ],
      success: Success(status: 200, about: "What was taken away.", schema: .answer([])),
      handler: .write { call, library in try await library.unwatch(call) }),
    Endpoint(
      method: .post, path: "/v1/shows/{show}/skipped", id: "skip",
      summary: "Is done with episodes without seeing them.",
      body: Body(schema: .object([.init("episodes", episodes, required: true)])),
      success: Success(status: 200, about: "What is newly skipped.", schema: .answer([])),
      handler: .write { call, library in
        try await library.skip(call, try call.episodes(), undo: false)
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/skipped", id: "unskip", summary: "Takes skips back.",
      parameters: [.init("episodes", .text(.episodes), "Which episodes.", required: true)],
      success: Success(status: 200, about: "What is no longer skipped.", schema: .answer([])),
      handler: .write { call, library in
        try await library.skip(call, try call.episodesParameter(), undo: true)
      }),
    Endpoint(
      method: .post, path: "/v1/shows/{show}/rewatch", id: "rewatch", summary: "Begins a run.",
      body: Body(schema: .object([.init("from", .text(.date))])),
      success: Success(
        status: 200, about: "The progress of the run.", schema: .reference("Progress")),
      handler: .write { call, library in
        let changed = try await library.change(call) { show, moment in
          let date = try DateArgument.plays(call.json["from"]?.text ?? "today", moment.clock)
          guard case .date(.day(let day)) = date else {
            throw Problem.invalid([.init(pointer: "/from", detail: "a run begins on a day")])
          }
          return show.beginRun(on: day)
        }
        return try .json(changed.standing, tag: changed.tag)
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/rewatch", id: "endRewatch",
      summary: "Takes the current run back, and no play.",
      success: Success(status: 200, about: "The progress.", schema: .reference("Progress")),
      handler: .write { call, library in
        let changed = try await library.change(call) { show, _ in show.endRun() }
        return try .json(changed.standing, tag: changed.tag)
      }),
    Endpoint(
      method: .post, path: "/v1/history", id: "noteHistory",
      summary:
        "Notes up to 10,000 plays of any shows: all or none, and noting them again changes nothing.",
      body: Body(
        schema: .object([
          .init(
            "plays",
            .list(
              .object([
                .init("show", .text(.slug), required: true),
                .init("episode", .text(.episodes), required: true),
                .init("on", .text(.date), required: true),
              ]), most: 10_000), required: true), .init("force", .flag),
        ]), limit: 2 << 20),
      success: Success(status: 200, about: "How many are new.", schema: .answer([])),
      handler: .write { call, library in try await library.noteHistory(call) }),
  ]
}

extension Call {
  /// The episodes that the body names.
  func episodes() throws -> [EpisodeArgument] {
    let texts = json["episodes"]?.texts ?? []
    guard !texts.isEmpty else {
      throw Problem.invalid([.init(pointer: "/episodes", detail: "names no episode")])
    }
    return try texts.enumerated().map { index, text in
      guard let episode = EpisodeArgument(text) else {
        throw Problem.invalid([
          .init(pointer: "/episodes/\(index)", detail: "'\(text)' is no episode; such as s02e03")
        ])
      }
      return episode
    }
  }

  /// The episodes that the parameter names.
  func episodesParameter() throws -> [EpisodeArgument] {
    let text = text("episodes") ?? ""
    guard let episode = EpisodeArgument(text) else {
      throw Problem.usage("episodes", "'\(text)' is no episode; such as s02e03")
    }
    return [episode]
  }
}

/// One play or episode in an answer.
struct PlayBody: Encodable {
  let code: EpisodeCode
  let date: PlayDate

  init(_ record: EpisodePlay.Record) {
    code = record.code
    date = record.date
  }
}

/// What `watch` did.
struct WatchedBody: Encodable {
  let show: String
  let added: [PlayBody]
  let left: [EpisodeCode]
  let not_aired: [EpisodeCode]
  @OrNull var status: Status?
  @OrNull var next_episode: NextEpisode?

  init(_ done: (outcome: WatchOutcome, move: ListMove?), _ standing: Standing) {
    show = standing.show.slug
    added = done.outcome.added.map(PlayBody.init)
    left = done.outcome.left
    not_aired = done.outcome.notAired
    status = standing.show.status
    next_episode = standing.nextEpisode
  }
}
