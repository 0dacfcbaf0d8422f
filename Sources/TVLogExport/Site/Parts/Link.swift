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

extension String {
  /// The text where it is an address that a page may link to: nothing but http and https.
  var asWebAddress: String? {
    let lower = lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
      unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F && $0 != "\"" && $0 != "<" })
    else { return nil }
    return self
  }
}
