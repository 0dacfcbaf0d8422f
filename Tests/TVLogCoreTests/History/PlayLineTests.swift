import Testing

@testable import TVLogCore

struct PlayLineTests {
  private func told(_ shows: Show...) -> [String] {
    PlayLine.newestFirst(shows.map { $0.standing() }).map {
      "\($0.date) \($0.show.slug) \($0.code) \($0.number)"
    }
  }

  @Test func `the newest play first, undated ones last, fine dates before vague ones`() {
    let show = Show.sample(
      aired: ["S01E01-E02": "2020-01-01"],
      watched: [
        "S01E01": "2020 2020-01 2020-01-01 2020-01-01T09:00 unknown",
        "S01E02": "2019-12-31T23:00Z 2020-01-01T09:00+01:00",
      ])
    // The second episode's play at 09:00+01:00 was at 08:00 UTC.
    #expect(
      told(show) == [
        "2020-01-01T09:00 sample S01E01 5", "2020-01-01T09:00+01:00 sample S01E02 2",
        "2020-01-01 sample S01E01 4", "2020-01 sample S01E01 3", "2020 sample S01E01 2",
        "2019-12-31T23:00Z sample S01E02 1", "unknown sample S01E01 1",
      ])
  }

  @Test func `within a day by title, of one title as the shows come, then the later episode`() {
    func show(_ slug: String, _ title: String) -> Show {
      .sample(slug, watched: ["S01E01-E02": "2020-01-01"]) { $0.title = title }
    }
    #expect(
      told(show("b-two", "The Bear"), show("b-one", "bear"), show("z", "Alien")) == [
        "2020-01-01 z S01E02 1", "2020-01-01 z S01E01 1", "2020-01-01 b-two S01E02 1",
        "2020-01-01 b-two S01E01 1", "2020-01-01 b-one S01E02 1", "2020-01-01 b-one S01E01 1",
      ])
  }
}
