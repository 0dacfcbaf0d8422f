/// One name that a template may use, and what stands behind it.
package struct TemplateField<Model: Sendable>: Sendable {
  let name: String
  let kind: TemplateShape.Kind
  let about: String
  let value: @Sendable (Model) -> Any?

  /// A text; empty or nil leaves its section out.
  static func text(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> TemplateField {
    TemplateField(name: name, kind: .text, about: about) { model in value(model).map(Text.init) }
  }

  static func number(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> Int
  ) -> TemplateField {
    TemplateField(name: name, kind: .text, about: about) { model in Text(String(value(model))) }
  }

  static func flag(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> Bool
  ) -> TemplateField {
    TemplateField(name: name, kind: .flag, about: about) { value($0) }
  }

  /// Another model; nil leaves its section out.
  static func part<Part: TemplateModel>(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> Part?
  ) -> TemplateField {
    TemplateField(name: name, kind: .part(Part.shape), about: about) { value($0) }
  }

  static func list<Part: TemplateModel>(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> [Part]
  ) -> TemplateField {
    TemplateField(name: name, kind: .list(Part.shape), about: about) { value($0) }
  }

  /// Texts, each read as `{{.}}`.
  static func texts(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> [String]
  ) -> TemplateField {
    TemplateField(name: name, kind: .texts, about: about) { value($0).map(Text.init) }
  }
}

extension TemplateField {
  /// The moment at which the pages were built.
  static func built(_ about: String) -> TemplateField {
    TemplateField(name: "built", kind: .text, about: about) { _ in Text.built }
  }
}
