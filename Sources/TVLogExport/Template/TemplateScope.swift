/// What surrounds a tag: a model, or a text that a section was opened with.
enum TemplateScope {
  case model(TemplateShape)
  case text

  var name: String {
    switch self {
    case .model(let shape): shape.name
    case .text: "."
    }
  }

  func kind(of name: String) -> TemplateShape.Kind? {
    guard case .model(let shape) = self else { return nil }
    return shape.field(name)?.kind
  }
}
