package import Mustache

/// A value that a template reads names from: a page, or a part of one.
///
/// Its fields are listed, not found by reflection: that is fast, documents itself (templates/README.md) and lets
/// every template be checked before a page is made.
package protocol TemplateModel: MustacheParent, Sendable {
  static var fields: [TemplateField<Self>] { get }
}

extension TemplateModel {
  package func child(named name: String) -> Any? {
    for field in Self.fields where field.name == name { return field.value(self) ?? Absent() }
    return nil
  }

  static var shape: TemplateShape {
    TemplateShape(name: "\(Self.self)") {
      fields.map { TemplateShape.Field(name: $0.name, kind: $0.kind, about: $0.about) }
    }
  }
}

/// A known name without a value: nothing is printed, and no outer name is taken instead.
private struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
