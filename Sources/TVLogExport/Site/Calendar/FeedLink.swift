import TVLogCore

/// A calendar feed and the three ways to it.
struct FeedLink: TemplateModel {
  var name: String
  /// The file beside the pages.
  var href: String
  /// Nil where the site's address is not known.
  var url: String?

  static let fields: [TemplateField<FeedLink>] = [
    .text("name", "Such as `All episodes`.") { $0.name },
    .text("type", "`text/calendar` or `application/atom+xml`.") {
      $0.isCalendar ? "text/calendar" : "application/atom+xml"
    },
    .text("href", "The file, to download.") { $0.href },
    .text("url", "The address to paste into a calendar; empty without `--base-url`.") { $0.url },
    .text("webcal", "The same, which a click subscribes to.") { $0.webcal },
  ]

  private var isCalendar: Bool { href.hasSuffix(".ics") }

  /// Calendars alone are subscribed to in this way.
  private var webcal: String? {
    guard let url, let colon = url.firstIndex(of: ":"), isCalendar else { return nil }
    return "webcal" + url[colon...]
  }

  /// The same for a page that lies below the top folder.
  func seen(from root: String) -> FeedLink {
    FeedLink(name: name, href: root + href, url: url)
  }
}

extension Site {
  /// The feeds of the whole library that are exported, in the order of the page.
  var feedLinks: [FeedLink] {
    let fixed = [
      ("all.ics", "All episodes"), ("premieres.ics", "Premieres"), ("finales.ics", "Finales"),
    ]
    let files = FileNames(settings.feeds.map(\.name))
    let named = settings.feeds.map { ("feeds/\(files[$0.name]).ics", $0.name) }
    let lists = groups.filter(\.isList)
      .map { ($0.feedPath, $0.heading) }
    let atom = [(AtomFeed.path, "Newly aired (Atom)")]
    return (fixed + named + lists + atom).filter { options.feeds.contains($0.0) }
      .map { path, name in
        FeedLink(name: name, href: path, url: options.baseURL.map { $0 + path })
      }
  }

  /// A link to one feed, where it is exported.
  func feed(_ path: String, root: String, name: String) -> Link? {
    options.feeds.contains(path) ? Link(name: name, href: root + path) : nil
  }

  /// The page of a list.
  func listPath(_ name: String) -> String { listPaths[name] ?? "lists.html" }
}
