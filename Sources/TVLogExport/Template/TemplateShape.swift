/// What a template may name at one place, without a value: for checking templates and for their guide.
package struct TemplateShape: Sendable {
  let name: String
  /// Asked for when needed: shapes may hold each other.
  private let makeFields: @Sendable () -> [Field]

  init(name: String, fields: @escaping @Sendable () -> [Field]) {
    self.name = name
    makeFields = fields
  }

  var fields: [Field] { makeFields() }

  func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  struct Field: Sendable {
    let name: String
    let kind: Kind
    let about: String
  }

  package enum Kind: Sendable {
    case text, flag, texts
    case part(TemplateShape)
    case list(TemplateShape)
  }
}
