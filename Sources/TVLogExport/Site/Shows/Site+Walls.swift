import TVLogCore

extension Site {
  /// All shows as posters and as a table, and a page for each list, genre and network.
  var wallPages: [SitePage] {
    [
      SitePage("shows.html", "shows") { ShowsPage(self) },
      SitePage("table.html", "table") { ShowsPage(self, isTable: true) },
    ]
      + groups.map { group in
        SitePage(group.path, "shows") { ShowsPage(group, in: self) }
      }
  }

  /// All places of shows, by title.
  var byTitle: [Int] { shows.indices.sorted { shows[$0].rank < shows[$1].rank } }
}
