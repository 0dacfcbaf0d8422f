/// One file of `templates/`: a template, or something that is copied as it is.
package struct TemplateFile: Hashable, Sendable {
  /// Such as `home.mustache` or `style.css`.
  package let name: String
  package let text: String
  /// As messages name it.
  let path: String

  package init(_ name: String, _ text: String, path: String? = nil) {
    self.name = name
    self.text = text
    self.path = path ?? name
  }

  /// A file of this name is part of a set: a template, or one of those that are copied.
  package static func isKnown(_ name: String) -> Bool {
    name.hasSuffix(".mustache") || Templates.all.contains { $0.name == name }
  }

  /// The name that other templates call it by; nil for what is copied.
  var templateName: String? {
    name.hasSuffix(".mustache") ? String(name.dropLast(".mustache".count)) : nil
  }
}
