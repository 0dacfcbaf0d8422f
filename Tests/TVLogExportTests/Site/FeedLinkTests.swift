import TVLogExport
import Testing

@Suite struct FeedLinkTests {
  @Test func `feeds are linked where they are exported`() throws {
    var options = Pages.options
    options.feeds = ["all.ics", "lists/favorites.ics", "shows/slow-horses.ics"]
    options.baseURL = "https://me.example/tv/"
    let pages = try Pages(options: options)
    let calendar = pages["calendar.html"]
    #expect(calendar.contains("href=\"webcal://me.example/tv/all.ics\""))
    #expect(calendar.contains("<code>https://me.example/tv/lists/favorites.ics</code>"))
    #expect(!calendar.contains("premieres.ics"))
    #expect(pages["shows/slow-horses.html"].contains("href=\"../shows/slow-horses.ics\""))
    #expect(!pages["shows/the-wire.html"].contains(".ics"))
  }

  @Test func `a page tells readers of feeds which are its own`() throws {
    var options = Pages.options
    options.feeds = ["all.ics", "episodes.atom", "lists/favorites.ics", "shows/slow-horses.ics"]
    let pages = try Pages(options: options)
    let calendar = "<link rel=\"alternate\" type=\"text/calendar\" title="
    let news =
      "<link rel=\"alternate\" type=\"application/atom+xml\""
      + " title=\"Anna&#39;s television: new episodes\" href="
    #expect(pages["index.html"].contains(calendar + "\"Anna&#39;s television\" href=\"all.ics\">"))
    #expect(pages["index.html"].contains(news + "\"episodes.atom\">"))
    let show = pages["shows/slow-horses.html"]
    #expect(show.contains(calendar + "\"Slow Horses\" href=\"../shows/slow-horses.ics\">"))
    #expect(show.contains(news + "\"../episodes.atom\">"))
    for path in ["lists/favorites.html", "tables/lists-favorites.html"] {
      #expect(pages[path].contains("href=\"../lists/favorites.ics\">"), "\(path)")
    }
    #expect(!pages["shows/the-wire.html"].contains(".ics"))
  }

  @Test func `without feeds nothing is said of them`() throws {
    #expect(try !Pages()["calendar.html"].contains("your calendar"))
  }
}
