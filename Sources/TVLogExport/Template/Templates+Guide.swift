extension Templates {
  /// templates/README.md: what each page's template may name, read off the code.
  package static var guide: TemplateFile {
    TemplateFile("README.md", text)
  }

  private static var text: String {
    var shapes: [TemplateShape] = []
    for (_, shape) in pages { collect(shape, into: &shapes) }
    let list = pages.map {
      "| `\($0.name).mustache` | [\($0.shape.name)](#\($0.shape.name.lowercased())) |"
    }
    return """
      # Templates

      \(introduction)

      | template | what it may name |
      | --- | --- |
      \(list.joined(separator: "\n"))

      The other `.mustache` files are parts, read where they are named (`{{>poster}}`). `style.css`, `site.js` and \
      `icon.svg` are copied.

      \(shapes.map(section).joined(separator: "\n\n"))

      """
  }

  private static let introduction = """
    Made from the code; `RECORD=1 swift test --filter TemplateGuideTests` writes it anew.

    The pages are [Mustache](https://mustache.github.io/mustache.5.html). `tvlog templates eject DIR` writes these files \
    to a folder; `tvlog export site --templates DIR` uses those that are in it and the built-in ones for the rest. \
    Every name is checked before a page is made: a wrong one is told with its file and line.

    - `{{name}}` prints a text, always escaped; `{{{name}}}` does the same.
    - `{{#name}}…{{/name}}` goes into a part, through a list, or prints what is inside when a text is there or a flag \
    is set; `{{^name}}…{{/name}}` when not. Inside, names of the outer parts can be used too.
    - `{{.}}` is the text itself; `{{#first()}}`, `{{#last()}}` tell the ends of a list.
    - Pages have no inline style or script: their policy forbids both.
    """

  private static func collect(_ shape: TemplateShape, into shapes: inout [TemplateShape]) {
    guard !shapes.contains(where: { $0.name == shape.name }) else { return }
    shapes.append(shape)
    for field in shape.fields {
      switch field.kind {
      case .part(let part), .list(let part): collect(part, into: &shapes)
      case .text, .texts, .flag: break
      }
    }
  }

  private static func section(_ shape: TemplateShape) -> String {
    let rows = shape.fields.map { "| `\($0.name)` | \(words($0.kind)) | \($0.about) |" }
    return """
      ## \(shape.name)

      | name | kind | |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private static func words(_ kind: TemplateShape.Kind) -> String {
    switch kind {
    case .text: "text"
    case .texts: "texts"
    case .flag: "flag"
    case .part(let shape): "[\(shape.name)](#\(shape.name.lowercased()))"
    case .list(let shape): "list of [\(shape.name)](#\(shape.name.lowercased()))"
    }
  }
}
