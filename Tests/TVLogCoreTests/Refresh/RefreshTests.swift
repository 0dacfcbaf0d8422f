import TVLogCore
import Testing

/// A show of two seasons, as its file has it, and what its provider tells later.
struct RefreshTests {
  private let clock: Clock
  private let settings: Settings

  init() throws {
    let zone = Zone.utc
    clock = try #require(Clock("2026-11-22", zone: zone))
    settings = Settings(zone: zone)
  }

  private func code(_ text: String) throws -> EpisodeCode { try #require(EpisodeCode(text)) }
  private func key(_ text: String) throws -> EpisodeKey { try #require(EpisodeKey(text)) }

  /// `S01E01 11 Pilot 2020-01-01`: code, number, title, day; `-` for none.
  private func episode(_ line: String) throws -> Episode {
    let parts = line.split(separator: " ").map(String.init)
    return Episode(
      try code(parts[0]), title: parts[2] == "-" ? nil : parts[2],
      aired: parts[3] == "-" ? nil : Airdate(parts[3]), id: Int(parts[1]))
  }

  private func show(_ episodes: [String]) throws -> Show {
    var show = Show(slug: "x", title: "X")
    show.about.source = .tvmaze
    show.about.state = .running
    show.episodes = try episodes.map(episode)
    return show
  }

  private func refreshed(
    _ show: Show, to lines: [String], state: About.State = .running
  ) throws -> RefreshOutcome {
    var about = show.about
    about.state = state
    let fetched = Metadata(title: "X", about: about, episodes: try lines.map(episode))
    return Refresh(
      show, effective: show, fetched: fetched, settings: settings, clock: clock
    ).outcome()
  }

  private let lines = [
    "S01E01 11 Pilot 2020-01-01", "S01E02 12 Two 2020-01-08", "S02E01 21 Three 2021-01-01",
  ]

  @Test func `an unchanged show is the same show`() throws {
    let show = try show(lines)
    let outcome = try refreshed(show, to: lines)
    #expect(outcome.show == show)
    #expect(outcome.changes == [])
  }

  @Test func `a moved episode takes its play, skip, rating and review along`() throws {
    var show = try show(lines)
    show.watched = [Show.Watched(try key("S01E02"), [.day(clock.today)])]
    show.skipped = [try key("S01E01-E02")]
    show.ratings = [Show.Note(try key("S01E02"), Rating(tenths: 80))]
    show.reviews = [Show.Note(try key("S01E02"), "good")]
    let outcome = try refreshed(
      show, to: [lines[0], "S02E01 12 Two 2020-01-08", "S02E02 21 Three 2021-01-01"])
    #expect(outcome.show.watched.map(\.key) == [try key("S02E01")])
    #expect(outcome.show.skipped == [try key("S01E01"), try key("S02E01")])
    #expect(outcome.show.ratings.map(\.key) == [try key("S02E01")])
    #expect(outcome.show.reviews.map(\.key) == [try key("S02E01")])
    #expect(outcome.questions == [])
    #expect(
      outcome.changes.contains(
        .moved(try code("S01E02"), to: try code("S02E01"), withPlays: true)))
    #expect(outcome.show.episode(try code("S02E01"))?.changed == clock.today)
  }

  @Test func `two that change places do so at once`() throws {
    var show = try show(lines)
    show.watched = [
      Show.Watched(try key("S01E01"), [.year(2020)]),
      Show.Watched(try key("S01E02"), [.year(2021)]),
    ]
    let outcome = try refreshed(
      show, to: ["S01E01 12 Two 2020-01-08", "S01E02 11 Pilot 2020-01-01", lines[2]])
    #expect(
      outcome.show.watched == [
        Show.Watched(try key("S01E02"), [.year(2020)]),
        Show.Watched(try key("S01E01"), [.year(2021)]),
      ])
  }

  @Test func `plays that meet are united, an evening told twice is one`() throws {
    var show = try show(lines)
    let minute = PlayDate(stringLiteral: "2020-02-01T21:00")
    show.watched = [
      Show.Watched(try key("S01E01"), [.unknown, PlayDate(stringLiteral: "2020-02-01")]),
      Show.Watched(try key("S01E02"), [minute, .year(2022)]),
    ]
    let outcome = try refreshed(show, to: ["S01E01 12 Both 2020-01-01", lines[2]])
    #expect(
      outcome.show.watched == [Show.Watched(try key("S01E01"), [.unknown, minute, .year(2022)])])
    #expect(outcome.changes.contains(.replaced(try code("S01E01"), was: "Pilot")))
  }

  @Test func `two ratings for one episode are a question`() throws {
    var show = try show(lines)
    show.ratings = [
      Show.Note(try key("S01E01"), Rating(tenths: 70)),
      Show.Note(try key("S01E02"), Rating(tenths: 90)),
    ]
    let outcome = try refreshed(show, to: ["S01E01 12 Both 2020-01-01", lines[2]])
    let question = try #require(outcome.questions.first)
    #expect(question.subject == .rating(moved: Rating(tenths: 90), there: Rating(tenths: 70)))
    show.drop(question, moved: false)
    let settled = try refreshed(show, to: ["S01E01 12 Both 2020-01-01", lines[2]])
    #expect(settled.questions == [])
    #expect(settled.show.ratings == [Show.Note(try key("S01E01"), Rating(tenths: 90))])
  }

  @Test func `a vanished episode is kept for its play, else removed, and comes back`() throws {
    var show = try show(lines)
    show.watched = [Show.Watched(try key("S01E02"), [.year(2020)])]
    let gone = try refreshed(show, to: [lines[0]])
    #expect(gone.changes == [.gone(try code("S01E02")), .removed(try code("S02E01"))])
    #expect(gone.show.episode(try code("S01E02"))?.isGone == true)
    #expect(try refreshed(gone.show, to: [lines[0]]).show == gone.show)
    let back = try refreshed(gone.show, to: [lines[0], lines[1]])
    #expect(back.changes == [.back(try code("S01E02"))])
    #expect(back.show.episode(try code("S01E02"))?.isGone == false)
  }

  @Test func `a season key is spelt out before it would mean others`() throws {
    var show = try show(lines)
    show.watched = [Show.Watched(try key("S01"), [PlayDate(stringLiteral: "2020-06-01")])]
    let kept = try refreshed(show, to: lines + ["S01E03 13 New 2020-07-01"])
    #expect(kept.show.watched == show.watched)
    let moved = try refreshed(
      show, to: [lines[0], "S01E02 13 New 2020-01-05", "S01E03 12 Two 2020-01-08", lines[2]])
    #expect(moved.show.watched.map(\.key) == [try key("S01E01"), try key("S01E03")])
    #expect(moved.changes.contains(.spelledOut(try key("S01"))))
  }

  @Test func `a placeholder never replaces a title`() throws {
    let show = try show(lines)
    let outcome = try refreshed(
      show, to: ["S01E01 11 TBA 2020-01-01", "S01E02 12 - 2020-01-08", lines[2]])
    #expect(outcome.show == show)
    #expect("Episode 7".isPlaceholderTitle && !"Episode Seven".isPlaceholderTitle)
  }

  @Test func `a new date marks the line, a new line has no mark`() throws {
    let outcome = try refreshed(
      try show(lines),
      to: [lines[0], "S01E02 12 Two 2020-01-09", lines[2], "S02E02 22 New 2026-12-01"])
    #expect(outcome.show.episodes.map(\.changed) == [nil, clock.today, nil, nil])
    #expect(outcome.changes.contains(.added(try code("S02E02"))))
  }

  @Test func `a completed show with a new episode is watched again`() throws {
    var show = try show(lines)
    show.lists = ["completed", "favorites"]
    let outcome = try refreshed(show, to: lines + ["S02E02 22 New 2026-12-01"])
    #expect(outcome.show.lists == ["watching", "favorites"])
    #expect(outcome.listMove?.reason == .newEpisode)
  }

  @Test func `an answer without episodes or that was half read removes nothing`() throws {
    var show = try show(lines)
    show.about.summary = "Long"
    #expect(try refreshed(show, to: []).show.episodes == show.episodes)
    var about = show.about
    about.summary = nil
    let fetched = Metadata(title: "X", about: about, episodes: [try episode(lines[0])])
    let outcome = Refresh(
      show, effective: show, fetched: fetched, isPartial: true, settings: settings, clock: clock
    ).outcome()
    #expect(outcome.show == show)
  }

  @Test func `overrides decide what a season key means`() throws {
    var show = try show(lines)
    show.watched = [Show.Watched(try key("S01"), [PlayDate(stringLiteral: "2020-01-02")])]
    show.overridden = [try code("S01E02")]
    var effective = show
    effective.episodes[1].aired = Airdate("2020-01-02")
    let fetched = Metadata(
      title: "X", about: show.about,
      episodes: try [lines[0], "S01E02 12 Two 2020-01-09", lines[2]].map(episode))
    let outcome = Refresh(
      show, effective: effective, fetched: fetched, settings: settings, clock: clock
    ).outcome()
    #expect(outcome.show.watched == show.watched)
  }

  @Test func `a special keeps its code, also one that only a play names`() throws {
    var show = try show(["S00E01 5 Special 2020-01-01"])
    show.watched = [Show.Watched(try key("S00E04"), [.unknown])]
    let codes = show.specialCodes(at: clock)
    #expect(codes[5] == (try code("S00E01")))
    #expect(Set(codes.values) == [try code("S00E01"), try code("S00E04")])
  }
}
