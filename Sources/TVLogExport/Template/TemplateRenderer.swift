/// Renders templates: texts are escaped already (`Text`), names are known to be there (`TemplateChecker`).
struct TemplateRenderer {
  private let templates: [String: [TemplateNode]]
  private var scopes: [Scope] = []
  private var place = Place()
  private var depth = 0
  private(set) var bytes: [UInt8] = []

  /// A template that names itself without end is cut off.
  private static let mostPartials = 64

  /// What names are looked for in, the innermost last.
  private enum Scope {
    case model(any TemplateModel)
    case text(Text)
  }

  /// Where in a list it is.
  private struct Place {
    var index = 0
    var isLast = false
  }

  init(_ templates: [String: [TemplateNode]]) {
    self.templates = templates
  }

  mutating func render(_ model: any TemplateModel, with name: String) {
    scopes.append(.model(model))
    partial(name)
    scopes.removeLast()
  }

  private mutating func partial(_ name: String) {
    guard depth < TemplateRenderer.mostPartials else { return }
    depth += 1
    render(templates[name] ?? [])
    depth -= 1
  }

  private mutating func render(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text(let text): bytes += text
      case .value(let path):
        if case .text(let text) = value(of: path) { bytes.append(contentsOf: text.escaped.utf8) }
      case .section(let path, let inner): section(value(of: path), inner)
      case .inverted(let path, let inner):
        if value(of: path).isAbsent { render(inner) }
      case .partial(let name): partial(name)
      }
    }
  }

  private mutating func section(_ value: TemplateValue, _ inner: [TemplateNode]) {
    switch value {
    case .absent: break
    case .flag(let isSet): if isSet { render(inner) }
    case .text(let text): if !text.escaped.isEmpty { render(inner, in: .text(text)) }
    case .part(let model): render(inner, in: .model(model))
    case .list(let models): list(models, inner) { .model($0) }
    case .texts(let texts): list(texts, inner) { .text($0) }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], _ inner: [TemplateNode], scope: (Element) -> Scope
  ) {
    let outer = place
    for (index, element) in elements.enumerated() {
      place = Place(index: index, isLast: index == elements.count - 1)
      render(inner, in: scope(element))
    }
    place = outer
  }

  private mutating func render(_ inner: [TemplateNode], in scope: Scope) {
    scopes.append(scope)
    render(inner)
    scopes.removeLast()
  }

  private func value(of path: [String]) -> TemplateValue {
    guard let name = path.first else { return .absent }
    var found = named(name)
    for name in path.dropFirst() {
      guard case .part(let model) = found else { return .absent }
      found = model.value(of: name) ?? .absent
    }
    return found
  }

  private func named(_ name: String) -> TemplateValue {
    for scope in scopes.reversed() {
      switch scope {
      case .model(let model): if let value = model.value(of: name) { return value }
      case .text(let text): if name == "." { return .text(text) }
      }
    }
    return switch name {
    case "first()": .flag(place.index == 0)
    case "last()": .flag(place.isLast)
    case "even()": .flag(place.index.isMultiple(of: 2))
    case "odd()": .flag(!place.index.isMultiple(of: 2))
    case "index()": .text(Text("\(place.index)"))
    default: .absent
    }
  }
}

extension TemplateValue {
  /// Its section is left out, and printed where it is inverted.
  var isAbsent: Bool {
    switch self {
    case .absent: true
    case .flag(let isSet): !isSet
    case .text(let text): text.escaped.isEmpty
    case .part: false
    case .list(let models): models.isEmpty
    case .texts(let texts): texts.isEmpty
    }
  }
}
