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
  /// Every file of the site: pages, style, script and mark.
  package func files(_ templates: TemplateSet) -> [PendingFile] {
    pages.map { page in
      PendingFile(page.path) {
        OutputFile(page.path, text: templates.render(page.model(), with: page.template))
      }
    } + templates.assets.map(PendingFile.init)
  }

  /// What the pages say of when they were built.
  package var moment: String { words.moment(clock.now) }
}
