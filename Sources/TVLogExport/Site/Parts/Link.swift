/// Words that lead somewhere.
struct Link: TemplateModel {
  var name: String
  var href: String
  /// What stands beside it, such as a count.
  var note: String?

  static let fields: [TemplateField<Link>] = [
    .text("name", "The words.") { $0.name },
    .text("href", "The address.") { $0.href },
    .text("note", "What stands beside it, such as a count.") { $0.note },
  ]
}
