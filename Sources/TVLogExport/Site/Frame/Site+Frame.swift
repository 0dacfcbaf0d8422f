extension Site {
  /// The frame of a page of the site.
  func frame(
    _ path: String, title: String, description: String, section: SiteSection?
  ) -> Frame {
    let root = path.contains("/") ? "../" : ""
    let sections = SiteSection.allCases.filter { $0 != .history || !options.hidesDates }
    return Frame(
      title: title, site: options.title, description: description, root: root,
      nav: sections.map {
        NavLink(name: $0.name, href: root + $0.path, isCurrent: $0 == section)
      },
      address: options.baseURL.map { $0 + path })
  }
}

/// The pages that the head of every page links to, in their order.
///
/// Statistics and recommendations get their line here when they get their pages.
enum SiteSection: CaseIterable {
  case home, shows, calendar, history, lists

  var name: String {
    switch self {
    case .home: "Home"
    case .shows: "Shows"
    case .calendar: "Calendar"
    case .history: "History"
    case .lists: "Lists"
    }
  }

  var path: String {
    switch self {
    case .home: "index.html"
    case .shows: "shows.html"
    case .calendar: "calendar.html"
    case .history: "history.html"
    case .lists: "lists.html"
    }
  }
}
