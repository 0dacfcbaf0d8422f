import TVLogCore
import TVLogExport
import Testing

/// The figures of `Sample.library`, counted by hand.
@Suite struct StatisticsPagesTests {
  /// 2026: Slow Horses twice 48 minutes, The Wire twice 58, Tatort 90; 302 minutes in all.
  @Test func `a year counts its plays, hours and shows`() throws {
    let page = try Pages()["years/2026.html"]
    #expect(page.contains("<li><b>5</b> plays</li>"))
    #expect(page.contains("<li><b>5</b> hours</li>"))
    #expect(page.contains("<li><b>3</b> shows</li>"))
    #expect(!page.contains("in a row"))
  }

  /// 2009 has the four plays of The Wire's season, 2012 one of unknown length.
  @Test func `every year with a play has a page, and leads to its neighbours`() throws {
    let pages = try Pages()
    let years = pages.byPath.keys.filter { $0.hasPrefix("years/") }.sorted()
    #expect(years == [2009, 2012, 2022, 2024, 2026].map { "years/\($0).html" })
    let page = pages["years/2012.html"]
    #expect(page.contains("<a rel=\"prev\" href=\"../years/2009.html\">2009</a>"))
    #expect(page.contains("<a rel=\"next\" href=\"../years/2022.html\">2022</a>"))
    #expect(!pages["years/2009.html"].contains("rel=\"prev\""))
  }

  /// October 2026 has one play, on the third: 5 of 10 from the left for the first, so 25.
  @Test func `a dot a day, as large as the plays are many`() throws {
    let page = try Pages()["years/2026.html"]
    #expect(
      page.contains("<title>October 2026: 1 play on 1 day, most on 3 Oct: 1</title>"))
    #expect(page.contains("<path class=\"l1\" d=\"M25 5h0\"/>"))
  }

  /// The days are Saturday, Thursday, Friday, Sunday, Friday.
  @Test func `columns stand against the highest`() throws {
    let page = try Pages()["years/2026.html"]
    #expect(page.contains("<span class=\"vh\">Friday: 2 plays</span>"))
    #expect(page.contains("<rect y=\"0\" width=\"10\" height=\"100\"/>"))
    #expect(page.contains("<rect y=\"50\" width=\"10\" height=\"50\"/>"))
    #expect(page.contains("<rect y=\"100\" width=\"10\" height=\"0\"/>"))
  }

  @Test func `thousands are grouped, and compared with the year before`() throws {
    var show = Show(slug: "long", title: "Long")
    show.about.runtime = 60
    show.episodes = (1...1_234).map { Sample.episode("S01E\($0)", nil, "2020-01-01", 60) }
    show.watched = [
      Sample.watched("S01E01-E1000", "2026-02-01"), Sample.watched("S01E1001-E1234", "2026-03-01"),
      Sample.watched("S01E01-E1230", "2025-02-01"),
    ]
    let library = Library(settings: Settings(zone: .utc), shows: [show])
    let page = try Pages(library)["years/2026.html"]
    #expect(page.contains("<b>1,234</b> plays <small>4 more than in 2025</small>"))
    #expect(page.contains("<b>1</b> show <small>as many as in 2025</small>"))
  }

  @Test func `without a play there is no chart`() throws {
    let library = Library(settings: Settings(zone: .utc), shows: [Show(slug: "a", title: "A")])
    let page = try Pages(library)["statistics.html"]
    #expect(page.contains("<b>0</b> plays"))
    #expect(!page.contains("<svg") && !page.contains("<section"))
  }

  @Test func `recommendations are linked where there are some`() throws {
    #expect(try !Pages()["index.html"].contains("recommendations.html"))
    let pages = try Pages(suggestions: Sample.suggestions)
    #expect(pages["index.html"].contains("href=\"recommendations.html\""))
    let page = pages["recommendations.html"]
    #expect(page.contains("<bdi>The Night &lt;Manager&gt;</bdi>"))
    #expect(page.contains("href=\"https://www.tvmaze.com/shows/1\""))
    #expect(page.contains("because you rated Slow Horses 9: both Drama, Thriller"))
    #expect(page.contains("href=\"shows/weissensee.html\""))
  }
}
