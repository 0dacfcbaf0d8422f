import TVLogCore
import TVLogExport

/// The pages of a library, made.
struct Pages {
  let byPath: [String: String]

  init(
    _ library: Library = Sample.library, options: SiteOptions = Pages.options,
    suggestions: Suggestions? = nil, templates: [TemplateFile] = []
  ) throws {
    let site = Site(library, clock: Sample.clock, options: options, suggestions: suggestions)
    let files = try site.files(TemplateSet(own: templates)).map { try $0.make() }
    byPath = Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes(built: site.moment), as: UTF8.self)) }
    ) { first, _ in first }
  }

  subscript(path: String) -> String { byPath[path] ?? "" }

  static var options: SiteOptions {
    var options = SiteOptions()
    options.title = "Anna's television"
    return options
  }
}
