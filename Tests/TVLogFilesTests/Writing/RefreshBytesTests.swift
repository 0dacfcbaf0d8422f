import TVLogCore
import TVLogFiles
import Testing

/// A refresh in the file: only lines whose value changed, and every word of the person's.
struct RefreshBytesTests {
  private let before = """
    title: Split   # mine
    watched:
      S01E01: 2020-01-01
      S01E02: 2020-01-02   # with Ann
      S01: 2021   # all of it again
    ratings: {S01E02: 8}
    overrides:
      episodes:
        S01E02: {title: "My Two"}   # better
        S01E01: {part-of: S01E02}

    about:
      source: tvmaze
      state: running
    episodes:
      S01E01: {title: One, aired: 2020-01-01, id: 1}
      S01E02: {title: Two, aired: 2020-01-02, id: 2}  # line

    """

  private let after = """
    title: Split   # mine
    watched:
      # all of it again
      S01E01: [2020-01-01, 2021]
      S02E01: [2020-01-02, 2021]   # with Ann
    ratings: {S02E01: 8}
    overrides:
      episodes:
        S02E01: {title: "My Two"}   # better
        S01E01: {part-of: S02E01}

    about:
      source: tvmaze
      state: ended
    episodes:
      S01E01: {title: One, aired: 2020-01-01, id: 1}
      S02E01: {title: Two, aired: 2020-01-02, id: 2, changed: 2026-11-22}

    """

  private func refreshed(_ text: String, _ episodes: [(String, Int)]) throws -> String {
    let file = try ShowFile(Array(text.utf8), slug: "split", path: "split.yaml")
    let clock = try #require(Clock("2026-11-22", zone: .utc))
    var about = About()
    about.source = .tvmaze
    about.state = .ended
    let lines = try episodes.map { code, id in
      Episode(
        try #require(EpisodeCode(code)), title: id == 1 ? "One" : "Two",
        aired: Airdate("2020-01-0\(id)"), id: id)
    }
    let outcome = Refresh(
      file.own, effective: file.show,
      fetched: Metadata(title: "Other title", about: about, episodes: lines),
      settings: Settings(zone: .utc), clock: clock
    ).outcome()
    #expect(outcome.questions == [])
    let bytes = try file.bytes(after: outcome)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `an episode that moves takes its lines and comments along`() throws {
    #expect(try refreshed(before, [("S01E01", 1), ("S02E01", 2)]) == after)
  }

  @Test func `a second refresh changes not one byte`() throws {
    #expect(try refreshed(after, [("S01E01", 1), ("S02E01", 2)]) == after)
  }

  @Test func `of two lines that unite both comments stay`() throws {
    let text = before.replacing(
      "  S01: 2021   # all of it again\n", with: "  S02E01: 2022   # alone\n")
    let united = try refreshed(text, [("S01E01", 1), ("S02E01", 2)])
    #expect(united.contains("  # with Ann\n  S02E01: [2020-01-02, 2022]   # alone\n"))
    #expect(try refreshed(united, [("S01E01", 1), ("S02E01", 2)]) == united)
  }

  @Test func `a key that is spelt out keeps its comment`() throws {
    let text = before.replacing("  S01E01: 2020-01-01\n", with: "").replacing(
      "  S01E02: 2020-01-02   # with Ann\n", with: "")
    let spelled = try refreshed(text, [("S01E01", 1), ("S02E01", 2)])
    #expect(spelled.contains("  S01E01: 2021   # all of it again\n  S02E01: 2021\n"))
  }

  @Test func `two that change places keep their comments`() throws {
    let text = before.replacing("  S01: 2021   # all of it again\n", with: "").replacing(
      "    S01E01: {part-of: S01E02}\n", with: "")
    let swapped = try refreshed(text, [("S01E01", 2), ("S01E02", 1)])
    #expect(swapped.contains("  S01E02: 2020-01-01\n  S01E01: 2020-01-02   # with Ann\n"))
    #expect(swapped.contains("ratings: {S01E01: 8}"))
    #expect(swapped.contains("    S01E01: {title: \"My Two\"}   # better"))
  }

  @Test func `a season that is spelt out unites with the range that was there`() throws {
    let text = """
      title: Split
      watched:
        S01: 2020-02-02   # the season
        S01E01-E02: 2021-01-01   # two of it

      about:
        source: tvmaze
        state: ended
      episodes:
        S01E01: {title: One, aired: 2020-01-01, id: 1}
        S01E02: {title: Two, aired: 2020-01-02, id: 2}
        S01E03: {title: Two, aired: 2020-01-03, id: 3}

      """
    let spelled = try refreshed(text, [("S01E02", 1), ("S01E01", 2), ("S02E01", 3)])
    #expect(spelled.contains("  S01E01-E02: [2020-02-02, 2021-01-01]   # two of it\n"))
    #expect(spelled.contains("  S02E01: 2020-02-02"))
    #expect(spelled.contains("# the season\n"))
  }
}
