import TVLogCore
import Testing

struct SearchRowTests {
  private func candidate(
    _ title: String, _ provider: ProviderID, ids: ShowIDs, year: Int? = nil, country: String? = nil
  ) -> Candidate {
    var about = About()
    about.ids = ids
    about.premiered = year.flatMap { Day(year: $0, month: 3, day: 1) }
    about.country = country
    return Candidate(title: title, provider: provider, about: about)
  }

  @Test func `a show of two providers is one row`() {
    let rows = SearchRow.rows(
      [
        [candidate("Lost", .tvmaze, ids: ShowIDs(tvmaze: 123), year: 2004, country: "US")],
        [
          candidate("Lost!", .tmdb, ids: ShowIDs(tmdb: 1), year: 2001, country: "SE"),
          candidate("LOST", .tmdb, ids: ShowIDs(tmdb: 4607), year: 2004, country: "US"),
        ],
      ], for: "lost")
    #expect(rows.map(\.name) == ["tvmaze:123", "tmdb:1"])
    #expect(rows[0].about.ids == ShowIDs(tvmaze: 123, tmdb: 4607))
  }

  @Test func `namesakes of other years or countries stay apart`() {
    let rows = SearchRow.rows(
      [
        [candidate("Shameless", .tvmaze, ids: ShowIDs(tvmaze: 150), year: 2011, country: "US")],
        [
          candidate("Shameless", .tmdb, ids: ShowIDs(tmdb: 1), year: 2004, country: "GB"),
          candidate("Shameless", .tmdb, ids: ShowIDs(tmdb: 2), year: 2011, country: "GB"),
        ],
      ], for: "shameless")
    #expect(rows.count == 3)
  }

  @Test func `a filter leaves out what lacks the field`() {
    var about = About()
    about.genres = ["Science-Fiction"]
    about.premiered = Day(year: 2015, month: 1, day: 1)
    #expect(SearchFilter(genre: "science", years: 2010...2015).matches(about))
    #expect(!SearchFilter(network: "hbo").matches(about))
    #expect(!SearchFilter(years: 2016...2020).matches(about))
  }
}
