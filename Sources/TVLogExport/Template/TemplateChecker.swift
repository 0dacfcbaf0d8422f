import TVLogCore

/// Finds what a template names and no page has, before a page is made.
struct TemplateChecker {
  private let files: [String: TemplateFile]
  private var found: [Diagnostic] = []
  private var seen: Set<String> = []
  /// How deep sections of one file may stand in one another: they are parsed and rendered one inside the other.
  private static let depth = 50
  /// The templates that the one being checked stands in.
  private var path: [String] = []

  var problems: [Diagnostic] {
    var unique: Set<Diagnostic> = []
    return found.filter { unique.insert($0).inserted }.sorted { $0.precedes($1) }
  }

  init(_ files: [TemplateFile]) {
    self.files = Dictionary(
      files.compactMap { file in file.templateName.map { ($0, file) } }
    ) { first, _ in first }
    for (name, shape) in Templates.pages { check(name, [.model(shape)], from: nil) }
  }

  private mutating func check(
    _ name: String, _ outer: [TemplateScope], from: (TemplateFile, TemplateTag)?
  ) {
    guard let file = files[name] else {
      if let (file, tag) = from {
        report("there is no template '\(name)'", tag, in: file, near: Array(files.keys))
      }
      return
    }
    if let (file, tag) = from, path.contains(name) {
      add(
        "'\(name)' stands in itself, without end", tag.place, in: file,
        help: "leave it out here, or name another part")
      return
    }
    guard seen.insert(([name] + outer.map(\.name)).joined(separator: " ")).inserted else { return }
    path.append(name)
    defer { path.removeLast() }
    let (tags, unclosed) = TemplateTag.tags(of: file.text)
    var scopes = outer
    var open: [TemplateTag] = []
    for tag in tags { visit(tag, &scopes, &open, in: file) }
    if let unclosed {
      add("this tag has no end", unclosed, in: file, help: "a tag ends in }} on its own line")
    }
    for tag in open {
      add("this section has no end", tag.place, in: file, help: "close it with {{/\(tag.name)}}")
    }
  }

  private mutating func visit(
    _ tag: TemplateTag, _ scopes: inout [TemplateScope], _ open: inout [TemplateTag],
    in file: TemplateFile
  ) {
    switch tag.kind {
    case .comment: break
    case .refused:
      add(
        "tags of this kind are not read here", tag.place, in: file, help: "see templates/README.md")
    case .partial: check(tag.name, scopes, from: (file, tag))
    case .value:
      if let kind = find(tag, scopes, in: file), !kind.isText {
        add(
          "'\(tag.name)' is no text", tag.place, in: file,
          help: "go through it: {{#\(tag.name)}}…{{/\(tag.name)}}")
      }
    case .section where open.count >= TemplateChecker.depth,
      .inverted where open.count >= TemplateChecker.depth:
      add(
        "sections stand too deep in one another", tag.place, in: file,
        help: "at most \(TemplateChecker.depth)")
    case .section:
      let kind = find(tag, scopes, in: file)
      scopes.append(scope(inside: kind, else: scopes.last))
      open.append(tag)
    case .inverted:
      _ = find(tag, scopes, in: file)
      if let last = scopes.last { scopes.append(last) }
      open.append(tag)
    case .close: close(tag, &scopes, &open, in: file)
    }
  }

  private mutating func close(
    _ tag: TemplateTag, _ scopes: inout [TemplateScope], _ open: inout [TemplateTag],
    in file: TemplateFile
  ) {
    guard let last = open.popLast() else {
      add("this closes no section", tag.place, in: file, help: nil)
      return
    }
    scopes.removeLast()
    if last.name != tag.name {
      add(
        "'\(tag.name)' closes '\(last.name)' of line \(last.place.line)", tag.place, in: file,
        help: "close it with {{/\(last.name)}}")
    }
  }

  private func scope(inside kind: TemplateShape.Kind?, else outer: TemplateScope?) -> TemplateScope
  {
    switch kind {
    case .part(let shape), .list(let shape): .model(shape)
    case .text, .texts: .text
    case .flag, nil: outer ?? .text
    }
  }

  /// What stands behind a tag's name; nil, and said so, where nothing does.
  private mutating func find(
    _ tag: TemplateTag, _ scopes: [TemplateScope], in file: TemplateFile
  ) -> TemplateShape.Kind? {
    if tag.name == "." || tag.name == "index()" { return .text }
    if ["first()", "last()", "even()", "odd()"].contains(tag.name) { return .flag }
    let parts = tag.name.split(separator: ".").map(String.init)
    var kind = parts.first.flatMap { name in
      scopes.reversed().lazy.compactMap { $0.kind(of: name) }.first
    }
    for part in parts.dropFirst() {
      guard case .part(let shape) = kind else { return reportMissing(tag, scopes, in: file) }
      kind = shape.field(part)?.kind
    }
    return kind ?? reportMissing(tag, scopes, in: file)
  }

  private mutating func reportMissing(
    _ tag: TemplateTag, _ scopes: [TemplateScope], in file: TemplateFile
  ) -> TemplateShape.Kind? {
    let shapes = scopes.compactMap { scope in
      if case .model(let shape) = scope { shape } else { TemplateShape?.none }
    }
    let names = shapes.flatMap { $0.fields.map(\.name) }
    let place = shapes.last.map { " in \($0.name)" } ?? ""
    report("there is no '\(tag.name)'\(place)", tag, in: file, near: names)
    return nil
  }

  private mutating func report(
    _ message: String, _ tag: TemplateTag, in file: TemplateFile, near names: [String]
  ) {
    let nearest = tag.name.nearest(in: names.sorted())
    let help = nearest.map { "did you mean \($0)?" } ?? "templates/README.md lists the names"
    add(message, tag.place, in: file, help: help)
  }

  private mutating func add(
    _ message: String, _ place: Diagnostic.Place, in file: TemplateFile, help: String?
  ) {
    found.append(
      Diagnostic(.error, .unknownKey, message, path: file.path, place: place, help: help))
  }
}

extension TemplateShape.Kind {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
