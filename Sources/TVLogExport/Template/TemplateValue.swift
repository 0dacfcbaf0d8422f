/// What stands behind a name of a template.
package enum TemplateValue: Sendable {
  /// Empty: as if absent, so that its section is left out.
  case text(Text)
  case flag(Bool)
  case part(any TemplateModel)
  case list([any TemplateModel])
  case texts([Text])
  /// A known name without a value: nothing is printed, and no outer name is taken instead.
  case absent
}
