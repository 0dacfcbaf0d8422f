import Foundation
import TVLogCore
import Testing

@Suite struct JSONTests {
  private func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private var show: Show {
    Show.sample(
      "severance", lists: ["watching", "favorites"],
      aired: ["S01E01-E02": "2022-02-18", "S02E01": "2027-01-17T02:00Z"],
      watched: ["S01E01": "2022-02-18T21:40 2025-01-10"]
    ) {
      $0.title = "Severance"
      $0.rating = Rating(tenths: 85)
      $0.added = "2022-02-17"
      $0.about.ids = ShowIDs(tvmaze: 44933, imdb: "tt11280740")
      $0.about.state = .running
      $0.about.network = "Apple TV+"
    }
  }

  @Test func `a show`() throws {
    #expect(
      try text(show)
        == #"{"added":"2022-02-17","aka":[],"cast":[],"content_rating":null,"country":null,"created_by":[],"genres":[],"#
        + #""ids":{"imdb":"tt11280740","tmdb":null,"tvdb":null,"tvmaze":44933},"image":null,"#
        + #""keywords":[],"language":null,"lists":["watching","favorites"],"network":"Apple TV+","#
        + #""only":[],"premiered":null,"rating":8.5,"review":null,"rewatching":[],"runtime":null,"#
        + #""score":null,"similar":[],"skipped":[],"slug":"severance","source":null,"state":"running","#
        + #""summary":null,"tags":[],"title":"Severance","type":null}"#)
  }

  @Test func `progress`() throws {
    #expect(
      try text(show.standing())
        == #"{"aired":2,"completed":1,"last_watched":"2025-01-10","lifetime_completed":1,"minutes_left":40,"#
        + #""next_episode":{"aired":"2022-02-25","code":"S01E02","runtime":40,"title":"Episode 2","watchable":true},"#
        + #""percent":50,"plays":2,"seasons":[{"aired":2,"completed":1,"episodes":["#
        + #"{"code":"S01E01","completed":true,"plays":2},{"code":"S01E02","completed":false,"plays":0}],"number":1},"#
        + #"{"aired":0,"completed":0,"episodes":[{"code":"S02E01","completed":false,"plays":0}],"number":2}],"#
        + #""show":"severance"}"#)
  }

  @Test func `progress without an episode list`() throws {
    #expect(
      try text(Show.sample("x", watched: ["S01E01": "2008"]).standing())
        == #"{"aired":1,"completed":1,"last_watched":"2008","lifetime_completed":1,"minutes_left":null,"next_episode":null,"#
        + #""percent":null,"plays":1,"seasons":[{"aired":1,"completed":1,"episodes":["#
        + #"{"code":"S01E01","completed":true,"plays":1}],"number":1}],"show":"x"}"#)
  }

  @Test func `up next`() throws {
    let unknown = Show.sample("weissensee", lists: ["want-to-watch"])
    #expect(
      try text(UpNext([unknown.standing(), show.standing()]))
        == #"[{"behind":1,"group":"stalled","minutes_left":40,"#
        + #""next_episode":{"aired":"2022-02-25","code":"S01E02","runtime":40,"title":"Episode 2","watchable":true},"#
        + #""reason":{"aired":"2022-02-25","last_watched":"2025-01-10","network":"Apple TV+","rewatch":false,"status":null},"#
        + #""show":"severance"},"#
        + #"{"behind":null,"group":"start","minutes_left":null,"next_episode":null,"#
        + #""reason":{"aired":null,"last_watched":null,"network":null,"rewatch":false,"status":"want-to-watch"},"#
        + #""show":"weissensee"}]"#)
  }
}
