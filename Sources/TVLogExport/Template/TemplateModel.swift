/// A value that a template reads names from: a page, or a part of one.
///
/// Its fields are listed, not found by reflection: that is fast, documents itself (templates/README.md) and lets
/// every template be checked before a page is made.
package protocol TemplateModel: Sendable {
  static var fields: [TemplateField<Self>] { get }

  /// Nil: there is no such name. Every model has it from its fields; it stands here so that it is compiled for each.
  func value(of name: String) -> TemplateValue?
}

extension TemplateModel {
  package func value(of name: String) -> TemplateValue? {
    let fields = Self.fields
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return nil }
    return fields[place].value(self)
  }

  static var shape: TemplateShape {
    TemplateShape(name: "\(Self.self)") {
      fields.map { TemplateShape.Field(name: $0.name, kind: $0.kind, about: $0.about) }
    }
  }
}
