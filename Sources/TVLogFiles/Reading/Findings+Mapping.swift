import LosslessYAML
import TVLogCore

extension Findings {
  /// Reads a mapping of known keys; unknown ones are kept in the file and warned of.
  mutating func read<Target>(_ node: Node, into target: inout Target, _ fields: [Field<Target>]) {
    forEachField(of: node, fields) { findings, index, value in
      if !value.isAbsent { fields[index].read(value, &target, &findings) }
    }
  }

  /// Reads a mapping over what is there already: an empty value takes the provider's away.
  mutating func override<Target>(_ node: Node, _ target: inout Target, _ fields: [Field<Target>]) {
    forEachField(of: node, fields) { findings, index, value in
      let field = fields[index]
      if let merge = field.merge, !value.isAbsent {
        merge(value, &target, &findings)
      } else {
        field.clear(&target)
        if !value.isAbsent { field.read(value, &target, &findings) }
      }
    }
  }

  /// Reads a mapping whose keys are codes, each in one spelling only.
  ///
  /// `joined` is what the values of two equal keys look like when one key has both.
  mutating func forEachKey<Key: Hashable & Comparable>(
    of node: Node, _ form: Form<Key>, joined: String? = nil,
    _ body: (inout Findings, Key, Node, Node) -> Void
  ) {
    var seen = SeenKeys<Key>()
    forEachPair(of: node) { findings, key, value in
      guard let parsed = findings.value(of: key, form) else { return }
      if let first = seen.insert(parsed, key) {
        findings.error(
          .duplicateKey,
          "'\(key.text)' names what '\(first.text)' on line \(first.location.line) names", at: key,
          help: joined.map { "keep one key with both: \(form.write(parsed)): \($0)" }
            ?? "keep one of the two, or join what they hold")
      } else {
        body(&findings, parsed, key, value)
      }
    }
  }
}

extension Findings {
  private mutating func forEachField<Target>(
    of node: Node, _ fields: [Field<Target>],
    _ body: (inout Findings, _ index: Int, Node) -> Void
  ) {
    var expected = 0
    forEachPair(of: node) { findings, key, value in
      guard let index = fields.index(of: key, expected: expected) else {
        findings.warnOfUnknown(key, known: fields.map(\.name))
        return
      }
      expected = index + 1
      if findings.isOwn(key) { body(&findings, index, value) }
    }
  }

  private mutating func forEachPair(of node: Node, _ body: (inout Findings, Node, Node) -> Void) {
    guard isOwn(node), !node.isNull else { return }
    guard node.kind == .mapping else {
      error(
        .structure, "a mapping is expected here", at: node, help: "write one 'key: value' to a line"
      )
      return
    }
    let isFlow = node.style == .flow
    for (key, value) in node.pairs {
      if isFlow, isLone((key, value)) {
        return reportLoneWords(in: node)
      } else if key.kind == .alias {
        _ = isOwn(key)
      } else if key.kind != .scalar {
        error(
          .structure, "a key must be one word", at: key, help: "a list or a mapping is no key here")
      } else if key.style == .plain, key.hasText("<<") {
        error(.anchor, "merge keys are not read here", at: key, help: "write the keys themselves")
      } else {
        body(&self, key, value)
      }
    }
  }

  /// `{title: Hello, Ms. Cobel}` makes `Ms. Cobel` a key without a value; what the whole says is not
  /// known then.
  private mutating func reportLoneWords(in node: Node) {
    let pairs = Array(node.pairs)
    for (index, pair) in pairs.enumerated() where isLone(pair) {
      if index > 0, isLone(pairs[index - 1]) { continue }
      let words = pairs[index...].prefix(while: isLone).map(\.key.text)
      error(
        .missingValue, "'\(words[0])' has no value", at: pair.key,
        help: index == 0
          ? "inside braces every key needs a value" : quoted(words, behind: pairs[index - 1]))
    }
  }

  private func isLone(_ pair: (key: Node, value: Node)) -> Bool {
    pair.key.kind == .scalar && pair.value.isNull && pair.value.range.isEmpty
  }

  private func quoted(_ words: [String], behind pair: (key: Node, value: Node)) -> String {
    let text = ([pair.value.text] + words).joined(separator: ", ")
    return "text with a comma needs quotes: \(pair.key.text): \"\(text)\""
  }

  private mutating func warnOfUnknown(_ key: Node, known: [String]) {
    let help = key.text.nearest(in: known).map { "did you mean '\($0)'?" }
    warning(
      .unknownKey, "'\(key.text)' is not a key that tvlog knows; it is kept", at: key, help: help)
  }
}

extension Array {
  /// The field of a key; keys mostly come in the order of the format, so the next one is tried first.
  fileprivate func index<Target>(of key: Node, expected: Int) -> Int?
  where Element == Field<Target> {
    for index in expected..<count where key.hasText(self[index].name) { return index }
    for index in 0..<Swift.min(expected, count) where key.hasText(self[index].name) { return index }
    return nil
  }
}

extension Node {
  /// A key without a value is as if absent; an anchor or a tag in its place is not.
  var isAbsent: Bool { isNull && !hasProperties }

  /// Whether it is a list of nothing.
  var hasNoItems: Bool { kind == .sequence && !items.contains { _ in true } }
}
