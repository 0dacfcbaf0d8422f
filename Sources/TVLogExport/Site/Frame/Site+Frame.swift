extension Site {
  /// The frame of a page of the site; `calendar` is the feed of its own shows.
  func frame(
    _ path: String, title: String, description: String, section: SiteSection?,
    calendar: String? = nil
  ) -> Frame {
    let root = path.contains("/") ? "../" : ""
    return Frame(
      title: title, site: options.title, description: description, root: root,
      nav: sections.map {
        NavLink(name: $0.name, href: root + $0.path, isCurrent: $0 == section)
      },
      address: options.baseURL.map { $0 + path },
      feeds: [
        FeedLink(name: calendar == nil ? options.title : title, href: calendar ?? "all.ics"),
        FeedLink(name: options.title + ": new episodes", href: AtomFeed.path),
      ].filter { options.feeds.contains($0.href) }.map { $0.seen(from: root) })
  }

  /// Those that the site has.
  private var sections: [SiteSection] {
    SiteSection.allCases.filter { section in
      switch section {
      case .history, .statistics: !options.hidesDates
      case .recommendations: suggestions != nil
      default: true
      }
    }
  }
}

/// The pages that the head of every page links to, in their order.
enum SiteSection: CaseIterable {
  case home, shows, calendar, history, statistics, lists, recommendations

  var name: String {
    switch self {
    case .home: "Home"
    case .shows: "Shows"
    case .calendar: "Calendar"
    case .history: "History"
    case .statistics: "Statistics"
    case .lists: "Lists"
    case .recommendations: "Recommendations"
    }
  }

  var path: String {
    switch self {
    case .home: "index.html"
    case .shows: "shows.html"
    case .calendar: "calendar.html"
    case .history: "history.html"
    case .statistics: "statistics.html"
    case .lists: "lists.html"
    case .recommendations: Site.recommendationsPath
    }
  }
}
