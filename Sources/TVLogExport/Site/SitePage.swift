import TVLogCore

/// One page: where it stands, its template, and what is told on it.
package struct SitePage: Sendable {
  package let path: String
  /// The name of the template without its ending.
  let template: String
  let model: @Sendable () -> any TemplateModel

  init(_ path: String, _ template: String, model: @escaping @Sendable () -> any TemplateModel) {
    self.path = path
    self.template = template
    self.model = model
  }
}

extension Site {
  /// Every file of the site: style, script and mark, then the pages, the first page last.
  package func files(_ templates: TemplateSet) -> [PendingFile] {
    templates.assets.map(PendingFile.init)
      + pages.reversed().map { page in
        PendingFile(page.path) {
          OutputFile(page.path, text: templates.render(page.model(), with: page.template))
        }
      }
  }

  /// What the pages say of when they were built.
  package var moment: String { words.moment(clock.now) }
}
