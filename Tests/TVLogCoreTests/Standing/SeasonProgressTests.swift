import TVLogCore
import Testing

@Suite struct SeasonProgressTests {
  private func season(
    _ watched: String = "S01E01-E03", state: About.State? = .running, announced: Int? = nil,
    later: String? = nil, change: (inout Show) -> Void = { _ in }
  ) -> SeasonProgress? {
    var show = Show.sample(
      aired: ["S01E01-E03": "2024-01-01"], watched: [watched: "2024-06-01"], state: state)
    show.seasons = [Season(number: 1, episodes: announced)]
    if let later { show.episodes.append(Episode("S02E01", aired: Airdate(later))) }
    change(&show)
    return show.standing().seasons.first
  }

  @Test func `complete: all done, and closed by number, a later season, or the end`() {
    #expect(season()?.isComplete == false)
    #expect(season(announced: 3)?.isComplete == true)
    #expect(season(announced: 4)?.isComplete == false)
    #expect(season(later: "2025-01-01")?.isComplete == true)
    #expect(season(later: "2027-01-01")?.isComplete == false)
    #expect(season(state: .ended)?.isComplete == true)
    #expect(season(state: .canceled)?.isComplete == true)
    #expect(season(state: nil)?.isComplete == false)
  }

  @Test func `complete: an undone one, aired or not, prevents it`() {
    #expect(season("S01E01-E02", state: .ended)?.isComplete == false)
    #expect(
      season("S01E01-E02", state: .ended) { $0.skipped = [.episode("S01E03")] }?.isComplete == true)
    let unaired = season("S01E01-E02", announced: 3) {
      $0.override("S01E03") { $0.aired = "2027-01-01".aired }
    }
    #expect(unaired?.isClosed == true)
    #expect(unaired?.isComplete == false)
    #expect(unaired?.progress.percent == 100)
  }

  @Test func `what is gone prevents nothing and does not reach a number`() {
    #expect(
      season("S01E01-E02", state: .ended) { $0.override("S01E03") { $0.isGone = true } }?.isComplete
        == true)
    #expect(
      season("S01E01-E02", announced: 3) { $0.override("S01E03") { $0.isGone = true } }?.isClosed
        == false)
  }

  @Test func `a finale is the last of a closed or fully announced season`() {
    func finale(
      _ code: EpisodeCode, state: About.State = .running, announced: Int? = nil,
      later: String? = nil
    ) -> Bool {
      var show = Show.sample(
        aired: ["S01E01-E03": "2026-11-15", "S00E01": "2024-01-01"], state: state)
      show.seasons = [Season(number: 1, episodes: announced)]
      if let later { show.episodes.append(Episode("S02E01", aired: Airdate(later))) }
      return show.standing().isFinale(code)
    }
    #expect(!finale("S01E03"))
    #expect(finale("S01E03", announced: 3))
    #expect(!finale("S01E02", announced: 3))
    #expect(!finale("S01E03", announced: 8))
    #expect(finale("S01E03", state: .ended))
    #expect(finale("S01E03", later: "2026-11-22"))
    #expect(!finale("S01E03", later: "2026-11-29"))
    #expect(!finale("S00E01", state: .ended))
    #expect(!finale("S09E01", state: .ended))
  }

  @Test func `seasons that are neither followed nor played are left out, specials stand last`() {
    let show = Show.sample(
      aired: [
        "S01E01": "2024-01-01", "S02E01": "2025-01-01", "S03E01": "2026-01-01",
        "S04E01": "2027-01-01", "S00E01": "2024-05-01",
      ],
      watched: ["S01E01": "2024-02-01"]
    ) {
      $0.only = [SeasonSpan(first: 3, last: nil)]
      $0.specials = .only(["S00E01"])
    }
    #expect(show.standing().seasons.map(\.number) == [1, 3, 4, 0])
    #expect(show.standing().seasons.map(\.isComplete) == [true, false, false, false])
  }

  @Test func `seen twice: every counted episode has two plays`() {
    func isTwice(_ watched: KeyValuePairs<String, String>) -> Bool? {
      Show.sample(aired: ["S01E01-E02": "2024-01-01", "S01E03": "2027-01-01"], watched: watched)
        .standing().seasons.first?.isSeenTwice
    }
    #expect(isTwice(["S01E01-E02": "2024-02-01 2025-02-01"]) == true)
    #expect(isTwice(["S01E01-E02": "2024-02-01", "S01E01": "2025-02-01"]) == false)
  }
}

extension String {
  var aired: Airdate? { Airdate(self) }
}
