/// What stands around every page.
struct Frame: TemplateModel {
  /// Empty on the first page.
  var title: String
  var site: String
  var description: String
  /// From the page to the top folder: empty, or `../`.
  var root: String
  var nav: [NavLink]
  /// The page's own address; nil where the site's is not known.
  var address: String?
  /// What can be subscribed to.
  var feeds: [FeedLink]

  static let fields: [TemplateField<Frame>] = [
    .text("title", "The page's title; empty on the first page.") { $0.title },
    .text("site", "Whose television it is.") { $0.site },
    .text("description", "One sentence for whoever links to the page.") { $0.description },
    .text("root", "The way to the top folder: empty, or `../`.") { $0.root },
    .text("address", "The page's own address, where `--base-url` is given.") { $0.address },
    .list("nav", "The links of the head.") { $0.nav },
    .list("feeds", "The page's own calendar, else that of all shows, and what newly aired.") {
      $0.feeds
    },
    .built("The moment of building, such as `Sun 22 Nov 2026 18:02`."),
  ]
}

/// One link of the head.
struct NavLink: TemplateModel {
  var name: String
  var href: String
  /// It leads to the page it stands on, or to the one above.
  var isCurrent: Bool

  static let fields: [TemplateField<NavLink>] = [
    .text("name", "The words.") { $0.name },
    .text("href", "The address.") { $0.href },
    .flag("isCurrent", "The page, or the one above it, is this one.") { $0.isCurrent },
  ]
}
