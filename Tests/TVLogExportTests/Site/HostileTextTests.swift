import TVLogCore
import TVLogExport
import Testing

/// Whatever stands in a show's file is text on a page.
@Suite struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "\"\u{301} onmouseover=alert(1) x=\"", "<\u{338}script>", "javascript:alert(1)", "{{title}}",
    "{{{site}}}", "{{> head}}", "]]><!--", "&amp;lt;", "\u{202E}gnp.exe", "مسلسل", "👩‍👩‍👧‍👦 🏴‍☠️",
    "two\nlines", "nul\u{0}bell\u{7}mark\u{1}", "\u{85}\u{9F}", "\u{FFFE}",
    String(repeating: "long ", count: 60),
  ]

  private func library(_ text: String) -> Library {
    var show = Show(slug: "hostile", title: text)
    show.aka = [text]
    show.lists = ["watching", text]
    show.tags = [text]
    show.review = text
    show.about.network = text
    show.about.country = text
    show.about.genres = [text]
    show.about.summary = text
    show.about.cast = [About.Role(name: text, character: text)]
    show.about.createdBy = [text]
    show.about.ids.imdb = text
    show.episodes = [
      Sample.episode("S01E01", text, "2026-11-20"), Sample.episode("S01E02", text, "2026-11-24"),
    ]
    show.watched = [Sample.watched("S01E01", "2026-11-20")]
    show.reviews = [Show.Note(EpisodeKey("S01E01") ?? .all, text)]
    var settings = Settings(zone: .utc)
    settings.lists = [.init(name: text, query: "status:watching")]
    return Library(settings: settings, shows: [show])
  }

  @Test(arguments: texts)
  func `it makes no tag and no attribute`(text: String) throws {
    var options = SiteOptions()
    options.title = text
    let harmless = try Pages(library("harmless"), options: Pages.options)
    let hostile = try Pages(library(text), options: options)
    for path in [
      "index.html", "shows.html", "calendar.html", "lists.html", "shows/hostile.html",
      "statistics.html", "years/2026.html",
    ] {
      #expect(hostile[path].tags == harmless[path].tags, "\(path)")
      #expect(!hostile[path].unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(path)")
    }
  }

  @Test func `addresses come from numbers and known names alone`() throws {
    let page = try Pages(library("javascript:alert(1)"))["shows/hostile.html"]
    for link in page.matches(of: /(?:href|src)="([^"]*)"/).map(\.1) {
      #expect(!link.lowercased().hasPrefix("javascript:"))
    }
  }
}

extension String {
  /// The names of the tags and of their attributes, in order; addresses and classes left out.
  fileprivate var tags: [String] {
    matches(of: /<(\/?[a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>/).map { match in
      let names = match.2.matches(of: /([a-zA-Z-]+)(?:="[^"]*")?/).map { String($0.1) }
      return "\(match.1) \(names.joined(separator: " "))"
    }
  }
}
