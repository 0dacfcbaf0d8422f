import LosslessYAML
import TVLogCore

extension Findings {
  /// Reads a mapping of known keys; unknown ones are kept in the file and warned of.
  mutating func read<Target>(_ node: Node, into target: inout Target, _ fields: [Field<Target>]) {
    forEachPair(of: node) { findings, key, value in
      guard let field = fields.first(where: { key.hasText($0.name) }) else {
        findings.warnOfUnknown(key, known: fields.map(\.name))
        return
      }
      if !value.isNull || value.hasProperties { field.read(value, &target, &findings) }
    }
  }

  /// Reads a mapping over what is there already: an empty value takes the provider's away.
  mutating func override<Target>(_ node: Node, _ target: inout Target, _ fields: [Field<Target>]) {
    forEachPair(of: node) { findings, key, value in
      guard let field = fields.first(where: { key.hasText($0.name) }) else {
        findings.warnOfUnknown(key, known: fields.map(\.name))
        return
      }
      field.clear(&target)
      if !value.isNull { field.read(value, &target, &findings) }
    }
  }

  /// Reads a mapping whose keys are codes, each in one spelling only; values that are empty are passed over.
  mutating func forEachKey<Key: Hashable>(
    of node: Node, _ form: Form<Key>, _ body: (inout Findings, Key, Node, Node) -> Void
  ) {
    var seen: [Key: Node] = [:]
    forEachPair(of: node) { findings, key, value in
      guard let parsed = findings.value(of: key, form) else { return }
      if let first = seen.updateValue(key, forKey: parsed) {
        findings.error(
          .duplicateKey,
          "'\(key.text)' names what '\(first.text)' on line \(first.location.line) names", at: key,
          help: "put both into one, for example \(form.write(parsed)): [one, other]")
      } else {
        body(&findings, parsed, key, value)
      }
    }
  }

  private mutating func forEachPair(of node: Node, _ body: (inout Findings, Node, Node) -> Void) {
    guard isOwn(node), !node.isNull else { return }
    guard node.kind == .mapping else {
      error(
        .structure, "a mapping is expected here, one 'key: value' to a line", at: node)
      return
    }
    for (key, value) in node.pairs {
      if let lone = loneWords(key, value, in: node) {
        error(
          .missingValue, "'\(lone)' has no value", at: key,
          help: "a comma inside a text needs quotes: \"Hello, Ms. Cobel\"")
      } else if key.hasText("<<") {
        error(.anchor, "merge keys are not read here", at: key, help: "write the keys themselves")
      } else if key.kind != .scalar {
        error(.structure, "a key must be one word", at: key)
      } else {
        body(&self, key, value)
      }
    }
  }

  /// `{title: Hello, Ms. Cobel}` makes `Ms. Cobel` a key without a value.
  private func loneWords(_ key: Node, _ value: Node, in node: Node) -> String? {
    guard node.style == .flow, value.isNull, value.range.isEmpty, key.kind == .scalar else {
      return nil
    }
    return key.text
  }

  private mutating func warnOfUnknown(_ key: Node, known: [String]) {
    let help = key.text.nearest(in: known).map { "did you mean '\($0)'?" }
    warning(
      .unknownKey, "'\(key.text)' is not a key that tvlog knows; it is kept", at: key, help: help)
  }
}
