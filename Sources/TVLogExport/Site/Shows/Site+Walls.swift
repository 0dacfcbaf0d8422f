import TVLogCore

extension Site {
  /// All shows as posters and as a table, and a page for each list, genre and network.
  var wallPages: [SitePage] {
    ShowsForm.allCases.flatMap { form in
      [SitePage(form.path, form.template) { ShowsPage(self, as: form) }]
        + groups.map { group in
          SitePage(form.path(of: group), form.template) { ShowsPage(group, as: form, in: self) }
        }
    }
  }

  /// All places of shows, by title.
  var byTitle: [Int] { shows.indices.sorted { shows[$0].rank < shows[$1].rank } }
}
