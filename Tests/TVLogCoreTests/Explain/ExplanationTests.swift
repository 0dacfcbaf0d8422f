import Foundation
import TVLogCore
import Testing

@Suite struct ExplanationTests {
  private func lines(_ explanations: [Explanation]) -> [String] {
    explanations.map { "\($0.figure): \($0.sources.joined(separator: " "))" }
  }

  private let show = Show.sample(
    aired: ["S01E01-E03": "2024-01-01", "S01E04": "2027-01-01"],
    watched: ["S01E01": "2024-02-01", "S01E09": "2024-02-02"], skipped: ["S01E02"])

  @Test func `of progress`() {
    #expect(
      lines(show.standing().progressExplanations) == [
        "aired 3: episodes/S01E01 episodes/S01E02 episodes/S01E03",
        "completed 2: watched/S01E01 skipped/S01E02",
        "percent 66: ",
        "minutes left 40: episodes/S01E03",
        "plays 2: watched/S01E01 watched/S01E09",
        "next S01E03: episodes/S01E03 watched/S01E01",
        "status watching: lists/watching",
      ])
  }

  @Test func `of next`() {
    #expect(
      lines(show.standing().nextExplanations) == [
        "next S01E03: episodes/S01E03 watched/S01E01",
        "behind 1: episodes/S01E03",
        "group stalled: episodes/S01E03 lists/watching",
        "status watching: lists/watching",
      ])
  }

  @Test func `of a run, with rules of its own and no status`() {
    let show = Show.sample(
      lists: [], aired: ["S01E01-E02": "2024-01-01"], watched: ["S01": "2024-02-01"]
    ) {
      $0.rewatching = ["2026-11-01"]
      $0.next = .firstGap
      $0.only = [SeasonSpan(first: 1, last: 1)]
      $0.about.state = .ended
      $0.about.runtime = 30
      $0.episodes[1].runtime = nil
    }
    #expect(
      lines(show.standing().progressExplanations) == [
        "aired 2: episodes/S01E01 episodes/S01E02 only",
        "completed 0: rewatching",
        "percent 0: ",
        "minutes left 70: episodes/S01E01 episodes/S01E02 about/runtime",
        "plays 2: watched/S01",
        "next S01E01: episodes/S01E01 next rewatching",
        "status watching: about/state watched",
      ])
    #expect(
      lines(show.standing().nextExplanations)[2]
        == "group continue: episodes/S01E01 watched/S01 about/state watched rewatching")
  }

  @Test func `what is not known, and what is hidden`() {
    let unknown = Show.sample(lists: ["dropped"], watched: ["S01E01": "2024-02-01"]).standing()
    #expect(
      lines(unknown.nextExplanations)
        == [
          "next ?: episodes", "behind ?: ", "group -: lists/dropped",
          "status dropped: lists/dropped",
        ])
    #expect(unknown.progressExplanations.map(\.figure).contains("percent ?"))
    let empty = Show.sample(aired: ["S01E01": "2027-01-01"]).standing()
    #expect(empty.progressExplanations.map(\.figure).contains("percent -"))
  }

  @Test func `the headings exist`() throws {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../..").standardizedFileURL
    let text = try String(
      contentsOf: project.appendingPathComponent("docs/meaning.md"), encoding: .utf8)
    let headings = Set(
      text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) })
    for rule in Explanation.Rule.allCases {
      #expect(headings.contains(rule.heading[...]), "\(rule.heading)")
    }
  }

  @Test func `a rule is one sentence and a heading`() {
    let rule = show.standing().progressExplanations.first?.rule
    #expect(
      rule
        == #"Episodes that count: aired, followed, and no part of another. (docs/meaning.md, "Counted")"#
    )
  }
}
