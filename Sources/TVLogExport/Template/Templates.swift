/// The built-in templates, and which page each one is for.
package enum Templates {
  /// A template's name, and what it may name.
  static let pages: [(name: String, shape: TemplateShape)] = [
    ("home", HomePage.shape), ("shows", ShowsPage.shape), ("table", ShowsPage.shape),
    ("show", ShowPage.shape), ("calendar", CalendarPage.shape), ("history", HistoryPage.shape),
    ("month", MonthPage.shape), ("statistics", StatisticsPage.shape), ("year", YearPage.shape),
    ("recommendations", RecommendationsPage.shape), ("lists", ListsPage.shape),
    ("about", AboutPage.shape),
  ]
}
