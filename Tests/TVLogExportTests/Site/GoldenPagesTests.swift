import TVLogCore
import TVLogExport
import Testing

@Suite struct GoldenPagesTests {
  @Test(arguments: [
    "index.html", "shows.html", "table.html", "calendar.html", "history.html",
    "history/2026-11.html", "history/2012.html", "lists.html", "lists/favorites.html",
    "genres/drama.html", "tables/genres-drama.html", "about.html", "statistics.html",
    "years/2026.html", "years/2009.html",
    "recommendations.html", "shows/slow-horses.html", "shows/the-wire.html",
    "shows/weissensee.html",
  ])
  func `a page of each kind`(path: String) throws {
    try Golden.expect(Pages(suggestions: Sample.suggestions)[path], is: path)
  }

  @Test func `the same library gives the same bytes`() throws {
    #expect(try Pages().byPath == Pages().byPath)
  }

  @Test func `the moment of building alone makes no page new`() throws {
    let later = Clock(
      now: Instant(seconds: Sample.clock.now.seconds + 60), zone: .utc)
    let templates = try TemplateSet()
    let now = Site(Sample.library, clock: Sample.clock, options: Pages.options).files(templates)
    let then = Site(Sample.library, clock: later, options: Pages.options).files(templates)
    for (first, second) in zip(now, then) {
      #expect(try first.make().digest == second.make().digest, "\(first.path)")
    }
  }

  @Test func `every page has a title of its own`() throws {
    let pages = try Pages(suggestions: Sample.suggestions).byPath.filter {
      $0.key.hasSuffix(".html")
    }
    let titles = pages.values.compactMap { $0.firstMatch(of: /<title>(.*)<\/title>/)?.1 }
    #expect(titles.count == pages.count)
    #expect(Set(titles).count == pages.count)
  }

  @Test func `no page says today`() throws {
    for (path, text) in try Pages(suggestions: Sample.suggestions).byPath
    where path.hasSuffix(".html") {
      #expect(
        text.firstMatch(of: /\b(today|yesterday|tomorrow|days ago|in \d+ days)\b/) == nil, "\(path)"
      )
    }
  }
}
