import LosslessYAML
import TVLogCore

extension ValueReader {
  mutating func forEachField<Target>(
    _ fields: [Field<Target>], _ body: (inout ValueReader, _ index: Int) -> Void
  ) {
    var expected = 0
    forEachPair { reader, key, value in
      guard let index = fields.index(of: key, expected: expected) else {
        reader.findings.warnOfUnknown(key, known: fields.map(\.name))
        return
      }
      expected = index + 1
      guard reader.findings.isOwn(key) else { return }
      reader.descend(to: value, key: key) { body(&$0, index) }
    }
  }

  mutating func forEachNodeKey<Key: Hashable & Comparable>(
    _ form: Form<Key>, _ joined: String?, _ body: (inout ValueReader, Key) -> Void
  ) {
    var seen = SeenKeys<Key, Node>()
    forEachPair { reader, key, value in
      guard let parsed = reader.findings.value(of: key, form) else { return }
      if let first = seen.insert(parsed, key) {
        reader.findings.error(
          .duplicateKey,
          "'\(key.text)' names what '\(first.text)' on line \(first.location.line) names", at: key,
          help: joined.map { "keep one key with both: \(form.write(parsed)): \($0)" }
            ?? "keep one of the two, or join what they hold")
      } else {
        reader.descend(to: value, key: key) { body(&$0, parsed) }
      }
    }
  }

  private mutating func forEachPair(_ body: (inout ValueReader, Node, Node) -> Void) {
    guard let node, findings.isOwn(node), !node.isNull else { return }
    guard node.kind == .mapping else {
      return findings.error(
        .structure, "a mapping is expected here", at: node, help: "write one 'key: value' to a line"
      )
    }
    let isFlow = node.style == .flow
    for (key, value) in node.pairs {
      if isFlow, findings.isLone((key, value)) { return findings.reportLoneWords(in: node) }
      if findings.isWord(key) { body(&self, key, value) }
    }
  }
}

extension Findings {
  /// Whether a key can be one that tvlog reads.
  fileprivate mutating func isWord(_ key: Node) -> Bool {
    if key.isAlias { return isOwn(key) }
    if !key.isScalar {
      error(
        .structure, "a key must be one word", at: key, help: "a list or a mapping is no key here")
      return false
    }
    if key.range.count == 2, key.style == .plain, key.hasText("<<") {
      error(.anchor, "merge keys are not read here", at: key, help: "write the keys themselves")
      return false
    }
    return true
  }

  /// `{title: Hello, Ms. Cobel}` makes `Ms. Cobel` a key without a value; what the whole says is not
  /// known then.
  fileprivate mutating func reportLoneWords(in node: Node) {
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

  fileprivate func isLone(_ pair: (key: Node, value: Node)) -> Bool {
    pair.value.range.isEmpty && pair.key.isScalar && pair.value.isNull
  }

  private func quoted(_ words: [String], behind pair: (key: Node, value: Node)) -> String {
    let text = ([pair.value.text] + words).joined(separator: ", ")
    return "text with a comma needs quotes: \(pair.key.text): \"\(text)\""
  }

  fileprivate mutating func warnOfUnknown(_ key: Node, known: [String]) {
    // Of a file full of them the first tell enough; looking for what was meant takes long.
    let help = all.count < 100 ? key.text.nearest(in: known).map { "did you mean '\($0)'?" } : nil
    warning(
      .unknownKey, "'\(key.text)' is not a key that tvlog knows; it is kept", at: key, help: help)
  }
}

extension Array {
  /// The field of a key; keys mostly come in the order of the format, so the next one is tried first.
  fileprivate func index<Target>(of key: Node, expected: Int) -> Int?
  where Element == Field<Target> {
    guard let name = key.fieldName else { return nil }
    for index in expected..<count where self[index].number == name { return index }
    for index in 0..<Swift.min(expected, count) where self[index].number == name { return index }
    return nil
  }
}

extension Node {
  /// Nil where it is longer than any.
  fileprivate var fieldName: FieldName? {
    unsafe withTextBytes { bytes in
      bytes.count <= FieldName.longest ? unsafe FieldName(TextBytes(bytes)) : nil
    }
  }
}

extension Node {
  /// A key without a value is as if absent; an anchor or a tag in its place is not.
  var isAbsent: Bool { isNull && !hasProperties }

  /// Whether it is a list of nothing.
  var hasNoItems: Bool { kind == .sequence && !items.contains { _ in true } }
}
