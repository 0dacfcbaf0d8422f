import Foundation
import TVLogCore
import TVLogFiles
import Testing

@Suite struct ShowReaderTests {
  private func read(_ text: String, withOverrides: Bool = true) -> ShowReading {
    ShowReader.read(
      Array(text.utf8), slug: "show", path: "show.yaml", withOverrides: withOverrides)
  }

  private func fixture(_ name: String, withOverrides: Bool = true) throws -> Show {
    let text = try Fixtures.text(Fixtures.root.appending(path: "good/\(name).yaml"))
    return try #require(read(text, withOverrides: withOverrides).show)
  }

  @Test func `every key of the person is read`() throws {
    let show = try fixture("every-key")
    #expect(show.title == "Severance")
    #expect(show.aka == ["sev"])
    #expect(show.lists == ["watching", "favorites"])
    #expect(show.rating == Rating("9"))
    #expect(show.tags == ["with-friends"])
    #expect(show.review == "Slow and exact.\n")
    #expect(show.added == Day("2022-02-17"))
    #expect(show.skipped.map(\.description) == ["S02E05", "S03E01-E04", "S05"])
    #expect(show.rewatching.map(\.description) == ["2024-01-01", "2025-01-10"])
    #expect(show.only.map(\.description) == ["S05", "S28-S30", "S2025.."])
    #expect(show.next == .latest)
    #expect(show.specials?.counts(EpisodeCode(season: 0, number: 41)) == true)
    #expect(show.specials?.counts(EpisodeCode(season: 0, number: 3)) == false)
    #expect(show.ratings.map { "\($0.key) \($0.value)" } == ["S01 8.5", "S01E09 10"])
    #expect(show.reviews.map { "\($0.key) \($0.value)" } == ["S01E09 The best hour of the year."])
    #expect(
      show.watched.map { "\($0.key) \($0.plays.map(\.description).joined(separator: " "))" } == [
        "S01E01 2022-02-18", "S01E02 2022-02-18T21:40",
        "S01E03 unknown 2022-02-25 2025-01-10T23:10+01:00", "S01E04-E09 2022-04-08",
        "S00E01 unknown", "S00E02 2008", "S00E03 2008-11", "S02 2025-03-22", "S03-S04 2025",
        "all 2026-01-02T10:00Z",
      ])
  }

  @Test func `every key of the provider is read`() throws {
    let show = try fixture("every-key", withOverrides: false)
    let about = show.about
    #expect(about.source == .tvmaze)
    #expect(
      about.ids == ShowIDs(tvmaze: 44933, tmdb: 95396, tvdb: 371_980, imdb: "tt11280740"))
    #expect(about.type == "scripted")
    #expect(about.state == .running)
    #expect(about.premiered == Day("2022-02-18"))
    #expect(about.network == "Apple TV+")
    #expect(about.country == "US")
    #expect(about.language == "English")
    #expect(about.genres == ["Drama", "Science-Fiction", "Mystery"])
    #expect(about.runtime == 50)
    #expect(
      about.schedule == .init(days: [.friday], minute: 1260, zone: "America/New_York"))
    #expect(about.score == Rating("8.3"))
    #expect(about.summary == "One double-quoted line.")
    #expect(about.image == "https://example.org/s.jpg")
    #expect(
      about.cast == [
        .init(name: "Adam Scott", character: "Mark Scout"), .init(name: "Britt Lower"),
      ])
    #expect(about.createdBy == ["Dan Erickson"])
    #expect(about.keywords == ["office", "memory"])
    #expect(about.similar == ["tmdb:1399"])
    #expect(
      show.seasons == [
        Season(number: 1, episodes: 9, premiered: Day("2022-02-18")),
        Season(number: 2, episodes: 10, premiered: Day("2025-01-17")),
      ])
    #expect(show.episodes.map(\.code.description) == ["S00E01", "S01E01", "S01E02", "S02E01"])
    let episode = show.episodes[3]
    #expect(episode.title == "Hello, Ms. Cobel")
    #expect(episode.aired == Airdate("2025-01-17T02:00Z"))
    #expect(episode.runtime == 50)
    #expect(episode.id == 3_031_337)
    #expect(episode.partOf == EpisodeCode(season: 1, number: 1))
    #expect(episode.changed == Day("2024-12-01"))
    #expect(show.episodes[2].isGone)
  }

  @Test func `overrides replace values and lists, merge mappings, and remove with nothing`() throws
  {
    let plain = try fixture("every-key", withOverrides: false)
    let show = try fixture("every-key")
    #expect(show.about.network == "Apple TV")
    #expect(show.about.ids.tvdb == 371_981)
    #expect(show.about.ids.tvmaze == 44933)
    #expect(show.about.genres == ["Drama"])
    #expect(show.about.image == nil)
    #expect(show.season(2)?.episodes == 11)
    #expect(show.season(2)?.premiered == Day("2025-01-17"))
    #expect(show.episodes[2].partOf == EpisodeCode(season: 1, number: 1))
    #expect(show.episodes[2].title == "Half Loop")
    #expect(plain.about.genres.count == 3)
    #expect(plain.episodes[2].partOf == nil)
  }

  @Test func `an empty entry of overrides takes the provider's away`() {
    let show = read(
      """
      title: Dark
      overrides:
        seasons:
          S02:
        episodes:
          S01E02:
      seasons:
        S01: {episodes: 2}
        S02: {episodes: 8}
      episodes:
        S01E01: {title: A}
        S01E02: {title: B}
      """
    ).show
    #expect(show?.seasons.map(\.number) == [1])
    #expect(show?.episodes.map(\.title) == ["A"])
  }

  @Test func `a key without a value is as if absent`() throws {
    #expect(try fixture("absent") == Show(slug: "show", title: "Dark"))
  }

  @Test func `values are typed by their keys`() throws {
    let show = try fixture("titles-plain")
    #expect(show.title == "NO")
    #expect(
      show.episodes.map(\.title) == [
        "24", "1923", "007", "0412345", "1e05", "1:30", "20:00", ".5", "NO", "No", "On", "y",
        "true", "1_000", "0x1F", "0o17", "2022-02-18", "3.14", "-1", "=", "<<",
      ])
  }

  @Test func `titles that bite are written so that they stay`() throws {
    let show = try fixture("titles-quoted")
    #expect(show.episodes[0].title == "Null")
    #expect(show.episodes[3].title == "[scrubs]")
    #expect(show.episodes[24].title == "...")
    var new = show
    new.about.country = "NO"
    let text = String(decoding: NewShowFile.bytes(of: new), as: UTF8.self)
    #expect(read(text).show == new)
    #expect(text.contains("country: \"NO\"\n"))
    let source = try Fixtures.text(Fixtures.root.appending(path: "good/titles-quoted.yaml"))
    let quoted = source.split(separator: "\n").filter { $0.hasPrefix("  S01") }
    let written = text.split(separator: "\n").filter { $0.hasPrefix("  S01") }
    #expect(written == quoted)
  }

  @Test func `codes and dates are read in any case and spelling`() throws {
    let show = try fixture("by-hand")
    #expect(
      show.watched.map(\.key.description) == ["S01E01", "S01E02", "S01E03-E05", "all"])
    #expect(show.about.schedule?.days == [.friday, .saturday, .monday])
    #expect(show.about.schedule?.minute == 540)
    #expect(show.about.runtime == 50)
    #expect(show.lists == ["watching"])
  }

  @Test func `a file of one line is read`() throws {
    #expect(try fixture("flow").watched.count == 1)
  }

  @Test func `what is wrong is left out and the rest is read`() {
    let reading = read("title: Dark\nrating: x\nwatched:\n  S01E01: [2017-12-01, y]\n  zz: 2017\n")
    #expect(reading.show == nil)
    #expect(reading.partial.title == "Dark")
    #expect(reading.partial.watched.map(\.plays.count) == [1])
    #expect(reading.findings.map(\.place.line) == [2, 4, 5])
  }

  @Test func `30,000 episodes are read and one more is refused`() {
    func text(_ count: Int) -> String {
      "title: Long\nepisodes:\n"
        + (1...count).map { "  S01E\($0): {id: \($0)}\n" }.joined()
    }
    #expect(read(text(30_000)).show?.episodes.count == 30_000)
    let findings = read(text(30_001)).findings
    #expect(findings.map(\.kind) == [.tooLarge])
    #expect(findings.first?.message == "the show has 30001 episodes; at most 30000 are read")
    #expect(findings.first?.place.line == 3)
  }

  @Test func `4 MiB are read and one byte more is refused`() {
    let start = "title: Long\n#"
    let limit = 4 << 20
    let fits = start + String(repeating: "x", count: limit - start.utf8.count)
    #expect(read(fits).show != nil)
    #expect(read(fits + "x").findings.map(\.kind) == [.tooLarge])
  }

  @Test(.enabled(if: YAMLTestSuite.isPresent, "needs the YAML test suite beside the package"))
  func `any YAML gives a show or findings`() throws {
    var shows = 0
    for bytes in try YAMLTestSuite.inputs() {
      let reading = ShowReader.read(bytes, slug: "show", path: "show.yaml")
      #expect(reading.show != nil || reading.findings.contains { $0.severity == .error })
      shows += reading.show == nil ? 0 : 1
      guard let file = try? ShowFile(bytes, slug: "show", path: "show.yaml") else { continue }
      var show = file.show
      show.rating = Rating("7")
      if let after = try? file.bytes(saying: show) {
        #expect(ShowReader.read(after, slug: "show", path: "show.yaml").partial == show)
      }
    }
    #expect(shows == 0)
  }
}
