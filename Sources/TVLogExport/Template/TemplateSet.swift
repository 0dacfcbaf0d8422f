import Mustache
package import TVLogCore

/// The templates of a site, read and checked.
package struct TemplateSet: Sendable {
  /// What is copied: the style sheet, the script, the mark.
  package let assets: [OutputFile]
  private let library: MustacheLibrary

  /// Every file of the set is needed; those of `own` stand in for the built-in ones of the same name.
  package init(own: [TemplateFile] = [], builtIn: [TemplateFile] = Templates.all)
    throws(TemplateProblems)
  {
    let names = Set(own.map(\.name))
    let files = own + builtIn.filter { !names.contains($0.name) }
    var problems = TemplateChecker(files).problems
    var templates: [String: MustacheTemplate] = [:]
    for file in files {
      guard let name = file.templateName else { continue }
      do {
        templates[name] = try MustacheTemplate(string: TemplateSet.prefix + file.text)
      } catch {
        if problems.isEmpty { problems = [TemplateSet.problem(error, in: file)] }
      }
    }
    guard problems.isEmpty else { throw TemplateProblems(findings: problems) }
    library = MustacheLibrary(templates: templates)
    assets = files.filter { $0.templateName == nil }.map { OutputFile($0.name, text: $0.text) }
  }

  /// Texts are escaped before a template sees them (`Text`): once is enough.
  private static let prefix = "{{% CONTENT_TYPE:TEXT}}"

  func render(_ model: any TemplateModel, with name: String) -> String {
    library.render(model, withTemplate: name) ?? ""
  }

  private static func problem(_ error: any Error, in file: TemplateFile) -> Diagnostic {
    let context = (error as? MustacheTemplate.ParserError)?.context
    let place = Diagnostic.Place(
      line: context?.lineNumber ?? 1, column: context?.columnNumber ?? 1, length: 1,
      excerpt: context?.line ?? "")
    return Diagnostic(.error, .syntax, "this is no Mustache", path: file.path, place: place)
  }
}

/// What is wrong with templates.
package struct TemplateProblems: Error, Sendable {
  package var findings: [Diagnostic]
}
