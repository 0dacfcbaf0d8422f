import TVLogCore
import TVLogExport
import Testing

@Suite struct PrivacyTests {
  @Test func `without dates no page tells when anything was played`() throws {
    var options = Pages.options
    options.hidesDates = true
    let pages = try Pages(options: options)
    #expect(pages["history.html"].isEmpty && pages["statistics.html"].isEmpty)
    #expect(!pages.byPath.keys.contains { $0.hasPrefix("years/") })
    #expect(!pages["index.html"].contains("so far"))
    for (path, text) in pages.byPath where path.hasSuffix(".html") {
      #expect(!text.contains("13 Nov") && !text.contains("5 Jan 2024"), "\(path)")
      #expect(!text.contains("history.html"), "\(path)")
      #expect(!text.contains("statistics.html") && !text.contains("years/"), "\(path)")
    }
  }

  @Test func `without reviews no word of theirs is left`() throws {
    var options = Pages.options
    options.hidesReviews = true
    for (path, text) in try Pages(options: options).byPath {
      #expect(!text.contains("failing better") && !text.contains("cold open"), "\(path)")
    }
  }

  @Test func `titles of unseen episodes stand behind details`() throws {
    let page = try Pages()["shows/slow-horses.html"]
    for title in ["Drinking Games", "Cicada"] {
      let shown = page.replacing(
        "<details><summary>title</summary><bdi>\(title)</bdi></details>", with: "")
      #expect(shown != page)
      #expect(!shown.contains(title))
    }
    #expect(page.contains("<bdi>Work Drinks</bdi>"))
  }
}
