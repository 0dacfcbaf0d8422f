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
    .text("href", "The file, to download.") { $0.href },
    .text("url", "The address to paste into a calendar; empty without `--base-url`.") { $0.url },
    .text("webcal", "The same, which a click subscribes to.") { $0.webcal },
  ]

  private var webcal: String? {
    guard let url, let colon = url.firstIndex(of: ":") else { return nil }
    return "webcal" + url[colon...]
  }
}

extension Site {
  /// The feeds of the whole library that are exported, in the order of the page.
  var feedLinks: [FeedLink] {
    let fixed = [
      ("all.ics", "All episodes"), ("premieres.ics", "Premieres"), ("finales.ics", "Finales"),
    ]
    let named = options.feeds.filter { $0.hasPrefix("lists/") || $0.hasPrefix("feeds/") }.sorted()
      .map { path in
        (path, String(path.dropFirst(6).dropLast(4)))
      }
    return (fixed + named).filter { options.feeds.contains($0.0) }.map { path, name in
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
