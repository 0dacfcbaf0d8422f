import TVLogCore
import Testing

/// What the keys of `watched` say together.
@Suite struct EpisodePlaysTests {
  private let aired: KeyValuePairs = [
    "S01E01-E03": "2024-01-01", "S02E01-E02": "2025-01-01", "S02E03": "2027-01-01", "S02E04": "?",
    "S00E01": "2024-01-02",
  ]

  private func codes(_ key: String, _ date: String, change: (inout Show) -> Void = { _ in })
    -> String
  {
    let show = Show.sample(aired: aired, watched: [key: date], change: change)
    return show.playsByCode(at: .sample).map(\.code.description).joined(separator: " ")
  }

  @Test func `a season means what had aired by the end of the play's date`() {
    #expect(codes("S01", "2024-01-07") == "S01E01")
    #expect(codes("S01", "2024-01-08") == "S01E01 S01E02")
    #expect(codes("S01", "2024-01") == "S01E01 S01E02 S01E03")
    #expect(codes("S01-S02", "2024") == "S01E01 S01E02 S01E03")
    #expect(codes("S01-S02", "2025-01-01T10:00") == "S01E01 S01E02 S01E03 S02E01")
    #expect(codes("S02", "2028") == "S02E01 S02E02")
    #expect(codes("S02", "2023") == "")
  }

  @Test func `all means regular episodes, and season 0 its specials`() {
    #expect(codes("all", "2026-01-01") == "S01E01 S01E02 S01E03 S02E01 S02E02")
    #expect(codes("S00", "2026-01-01") == "S00E01")
  }

  @Test func `undated: what had aired when the show was added, else by now`() {
    #expect(codes("all", "unknown") == "S01E01 S01E02 S01E03 S02E01 S02E02")
    #expect(codes("all", "unknown") { $0.added = "2024-01-10" } == "S01E01 S01E02")
  }

  @Test func `an instant counts by its day in the library's zone`() {
    let show = Show.sample(aired: ["S01E01": "2024-01-01T23:30Z"], watched: ["S01": "2024-01-01"])
    #expect(show.dates(of: "S01E01") == ["2024-01-01"])
    #expect(show.dates(of: "S01E01", at: .at("2026-11-22", zone: .berlin)).isEmpty)
  }

  @Test func `what is gone is in no season`() {
    #expect(
      codes("S01", "2024-12-31") { $0.override("S01E02") { $0.isGone = true } } == "S01E01 S01E03")
  }

  @Test func `ranges and codes name what they name, aired or known or not`() {
    #expect(codes("S02E03-E05", "2024-01-01") == "S02E03 S02E04 S02E05")
  }

  private func dates(_ watched: KeyValuePairs<String, String>) -> String {
    Show.sample(aired: aired, watched: watched).dates(of: "S01E02").map(\.description)
      .joined(separator: " ")
  }

  @Test func `dated plays of overlapping keys add up`() {
    #expect(
      dates([
        "S01E02": "2024-02-01", "S01E01-E03": "2024-03-01", "S01": "2024-04-01",
        "all": "2024-05-01",
      ])
        == "2024-02-01 2024-03-01 2024-04-01 2024-05-01")
  }

  @Test func `the same day of one episode counts once, as the narrower key writes it`() {
    #expect(dates(["S01": "2024-02-01", "S01E02": "2024-02-01T21:00"]) == "2024-02-01T21:00")
    #expect(dates(["S01E01-E02": "2024-02-01", "S01E02-E03": "2024-02-01"]) == "2024-02-01")
    #expect(dates(["S01E02": "2024-02", "S01": "2024-02"]) == "2024-02")
    #expect(dates(["S01E02": "2024-02-01", "S01": "2024-02"]) == "2024-02 2024-02-01")
  }

  @Test func `one key may tell of a day twice`() {
    #expect(
      dates(["S01E02": "2024-02-01 2024-02-01", "S01": "2024-02-01"]) == "2024-02-01 2024-02-01")
  }

  @Test func `unknown yields to every narrower key`() {
    #expect(dates(["S01E02": "2024-02-01", "S01E01-E03": "unknown"]) == "2024-02-01")
    #expect(dates(["S01E01-E03": "2024-02-01", "S01": "unknown"]) == "2024-02-01")
    #expect(dates(["S01": "2024-02-01", "all": "unknown"]) == "2024-02-01")
    #expect(dates(["S01E02": "unknown", "S01": "unknown"]) == "unknown")
    #expect(dates(["S01E01-E02": "unknown", "S01E02-E03": "unknown"]) == "unknown")
  }

  @Test func `unknown of a narrow key stands beside a date of a broader one`() {
    #expect(dates(["S01E02": "unknown", "S01": "2024-02-01"]) == "unknown 2024-02-01")
    #expect(
      dates(["S01E02": "unknown 2024-03-01", "S01": "2024-02-01"])
        == "unknown 2024-02-01 2024-03-01")
    #expect(dates(["S01E01-E02": "unknown", "S01E02-E03": "2024-02-01"]) == "unknown 2024-02-01")
  }

  @Test func `between equally broad keys unknown yields to nothing`() {
    #expect(dates(["S01E01-E02": "2024-02-01", "S01E02-E03": "unknown"]) == "unknown 2024-02-01")
  }

  @Test func `the order of the entries means nothing`() {
    var random = Seeded(11)
    for _ in 0..<300 {
      var show = Show.random(using: &random)
      let plays = show.plays(at: .sample)
      show.watched.shuffle(using: &random)
      #expect(show.plays(at: .sample) == plays)
    }
  }

  @Test func `a play knows the key that tells of it`() {
    let show = Show.sample(aired: aired, watched: ["S01E02": "2024-02-01", "S01": "2024-03-01"])
    let plays = show.plays(at: .sample)["S01E02"] ?? []
    #expect(plays.map(\.key.description) == ["S01E02", "S01"])
    #expect(plays.map(\.isBulk) == [false, true])
  }
}

extension Show {
  /// Two seasons and specials, and overlapping keys of every kind.
  static func random(using random: inout Seeded) -> Show {
    var show = Show.sample(aired: [
      "S01E01-E08": "2021-11-20", "S02E01-E06": "2022-01-01", "S00E01-E02": "2022-01-10",
    ])
    if Bool.random(using: &random) { show.added = "2022-01-15" }
    var keys: Set<EpisodeKey> = []
    for _ in 0..<Int.random(in: 0...7, using: &random) {
      let key = EpisodeKey.random(seasons: 0...2, numbers: 1...9, using: &random)
      guard keys.insert(key).inserted else { continue }
      let count = [1, 1, 1, 2, 3].randomElement(using: &random) ?? 1
      show.watched.append(
        Watched(key, (0..<count).map { _ in PlayDate.random(using: &random) }.sorted()))
    }
    return show
  }
}
