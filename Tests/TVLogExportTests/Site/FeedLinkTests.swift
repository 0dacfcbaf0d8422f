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

  @Test func `without feeds nothing is said of them`() throws {
    #expect(try !Pages()["calendar.html"].contains("your calendar"))
  }
}
