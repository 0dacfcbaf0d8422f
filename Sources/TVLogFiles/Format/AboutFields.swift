import LosslessYAML
import TVLogCore

/// The keys of `about`, in the order in which tvlog writes them.
enum AboutFields {
  static let all: [Field<About>] = [
    .one("source", \.source, .choice, "The provider whose the lower part of the file is."),
    .object("ids", \.ids, ids, empty: ShowIDs(), "The show's numbers elsewhere."),
    .one("type", \.type, .text, "The provider's word, such as scripted."),
    .one("state", \.state, .choice, "Whether the show goes on."),
    .one("premiered", \.premiered, .day, "The day of the first episode."),
    .one("network", \.network, .text, "The channel or service."),
    .one("country", \.country, .text, "Two letters, ISO 3166-1."),
    .one("language", \.language, .text, "The language's English name."),
    .list("genres", \.genres, .text, "The provider's genres."),
    .one("content-rating", \.contentRating, .text, "For whom it is, such as TV-MA or 16."),
    .one("runtime", \.runtime, .minutes, "Minutes of a usual episode."),
    schedule,
    .one("score", \.score, .score, "The provider's average of 10."),
    .one("summary", \.summary, .text, "What the show is about, on one line."),
    .one("image", \.image, .text, "Where the poster is."),
    cast,
    .list("created-by", \.createdBy, .text, "Who made the show."),
    .list("keywords", \.keywords, .text, "The provider's keywords."),
    .list("similar", \.similar, .text, "Similar shows by provider id, best first."),
  ]

  private static let ids: [Field<ShowIDs>] = [
    .one("tvmaze", \.tvmaze, .id, "tvmaze.com"),
    .one("tmdb", \.tmdb, .id, "themoviedb.org"),
    .one("tvdb", \.tvdb, .id, "thetvdb.com"),
    .one("imdb", \.imdb, .text, "imdb.com, with its letters"),
  ]

  private static let scheduleFields: [Field<About.Schedule>] = [
    .list("days", \.days, .weekday, "The days on which it airs."),
    .one("time", \.minute, .clock, "The time there."),
    .one("zone", \.zone, .text, "The time zone of that time."),
  ]

  private static let schedule = Field<About>(
    name: "schedule", summary: "When it usually airs.",
    shape: .object(scheduleFields.map(\.property)),
    read: { reader, about in
      var schedule = About.Schedule()
      reader.read(into: &schedule, scheduleFields)
      about.schedule = schedule
    },
    clear: { $0.schedule = nil },
    fragment: { $0.schedule.map(scheduleFields.fragment) },
    merge: { reader, about in
      var schedule = about.schedule ?? About.Schedule()
      reader.override(&schedule, scheduleFields)
      about.schedule = schedule
    })

  fileprivate static let roleFields: [Field<About.Role>] = [
    Field(
      name: "name", summary: "The actor.", shape: .text,
      read: { reader, role in role.name = reader.value(.text) ?? "" },
      clear: { $0.name = "" },
      fragment: { Form.text.fragment($0.name) }),
    .one("as", \.character, .text, "The character."),
  ]

  private static let cast = Field<About>(
    name: "cast", summary: "The main cast, the most important first.",
    shape: .list(of: .object(roleFields.map(\.property), required: ["name"])),
    read: { reader, about in
      about.cast = []
      reader.forEachItem(help: "write one line a member: - {name: Adam Scott, as: Mark Scout}") {
        if let role = $0.role() { about.cast.append(role) }
      }
    },
    clear: { $0.cast = [] },
    fragment: { about in
      about.cast.isEmpty ? nil : .blockList(about.cast.compactMap(roleFields.fragment))
    })
}

extension ValueReader {
  fileprivate mutating func role() -> About.Role? {
    if isScanning, let role = scanner.role() { return role }
    var role = About.Role(name: "")
    let before = faults
    read(into: &role, AboutFields.roleFields)
    if role.name.isEmpty, faults == before {
      error(
        .missingValue, "a member of the cast without a name",
        help: "write it as {name: Adam Scott, as: Mark Scout}")
    }
    return role.name.isEmpty ? nil : role
  }
}

/// The keys of one line of `seasons`.
enum SeasonFields {
  static let all: [Field<Season>] = [
    .one("episodes", \.episodes, .count, "How many regular episodes it is to have."),
    .one("premiered", \.premiered, .day, "The day of its first episode."),
  ]
}

/// The keys of one line of `episodes`.
enum EpisodeFields {
  static let all: [Field<Episode>] = [
    .one("title", \.lazyTitle, .lazyText, "The episode's title."),
    .one("aired", \.aired, .airdate, "The day or the instant it airs."),
    .one("runtime", .minutes, "Minutes.", get: { $0.runtime }, set: { $0.runtime = $1 }),
    .one("id", .id, "The provider's permanent number.", get: { $0.id }, set: { $0.id = $1 }),
    .one("part-of", \.partOf, .code, "The episode with which this one is done and timed."),
    gone,
    .one("changed", \.changed, .day, "The day a refresh last changed this line."),
  ]

  private static let gone = Field<Episode>(
    name: "gone", summary: "The provider dropped it; kept for what hangs on it.", shape: .boolean,
    read: { reader, episode in episode.isGone = reader.value(.flag) ?? false },
    clear: { $0.isGone = false },
    fragment: { $0.isGone ? Form.flag.fragment(true) : nil })
}
