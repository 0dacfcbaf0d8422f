package import TVLogCore

/// The templates of a site, read and checked.
package struct TemplateSet: Sendable {
  /// What is copied: the style sheet, the script, the mark.
  package let assets: [OutputFile]
  private let templates: [String: [TemplateNode]]

  /// Every file of the set is needed; those of `own` stand in for the built-in ones of the same name.
  package init(own: [TemplateFile] = [], builtIn: [TemplateFile] = Templates.all)
    throws(TemplateProblems)
  {
    let names = Set(own.map(\.name))
    let files = own + builtIn.filter { !names.contains($0.name) }
    let problems = TemplateChecker(files).problems
    guard problems.isEmpty else { throw TemplateProblems(findings: problems) }
    templates = Dictionary(
      files.compactMap { file in file.templateName.map { ($0, TemplateNode.nodes(of: file.text)) } }
    ) { first, _ in first }
    assets = files.filter { $0.templateName == nil }.map { OutputFile($0.name, text: $0.text) }
  }

  func render(_ model: any TemplateModel, with name: String) -> [UInt8] {
    var renderer = TemplateRenderer(templates)
    renderer.render(model, with: name)
    return renderer.bytes
  }
}

/// What is wrong with templates.
package struct TemplateProblems: Error, Sendable {
  package var findings: [Diagnostic]
}
