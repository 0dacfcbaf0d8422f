import LosslessYAML
import TVLogCore

/// The value at hand while a file is read: fields ask it for what their key demands.
///
/// Either the scanner answers or the tree of libyaml's events, and no field can tell which: there is
/// one set of fields for both. The tree finds all that is wrong. The scanner reads only what is right;
/// at anything else it gives up, and the file is read again from the tree.
struct ValueReader {
  let isScanning: Bool
  var scanner: Scanner
  var findings: Findings

  /// The value at hand, and the key it belongs to; only in a tree.
  var node: Node?
  var key: Node?

  /// Whether the episodes are asked for of a show of which the lines above them are read; the scanner
  /// passes over the others.
  var needsEpisodes: (Show) -> Bool = { _ in true }

  /// What was put aside to be read last.
  private var aside: (node: Node?, position: Scanner.Place)?

  init(_ document: Document, path: String) {
    isScanning = false
    scanner = Scanner.ofNothing
    findings = Findings(path: path, source: document.source)
    node = document.root
  }

  init(_ scanner: Scanner) {
    isScanning = true
    self.scanner = scanner
    findings = Findings.none
  }
}

extension ValueReader {
  /// The value of a scalar; nil where it is wrong.
  mutating func value<Value>(_ form: Form<Value>) -> Value? {
    if isScanning { return scanner.value(form) }
    return node.flatMap { findings.value(of: $0, form) }
  }

  /// The values of a list, or of one scalar alone.
  mutating func values<Value>(_ form: Form<Value>) -> [Value] {
    if isScanning { return scanner.values(form) }
    return node.map { findings.values(of: $0, form) } ?? []
  }

  var isList: Bool { isScanning ? scanner.isList : node?.kind == .sequence }

  /// Goes through the items of a list, each the value at hand in turn; `help` says how to write one.
  mutating func forEachItem(help: String, _ body: (inout ValueReader) -> Void) {
    if isScanning { return scanItems(body) }
    guard let list = node, findings.isOwn(list) else { return }
    guard list.kind == .sequence else {
      return findings.error(.structure, "a list is expected here", at: list, help: help)
    }
    for item in list.items { descend(to: item, key: nil, body) }
  }

  /// Reads a mapping of known keys; unknown ones are kept in the file and warned of.
  mutating func read<Target>(into target: inout Target, _ fields: [Field<Target>]) {
    if isScanning {
      scanFields(fields, passingEmpty: true) { reader, index in
        fields[index].read(&reader, &target)
      }
    } else {
      forEachField(fields) { reader, index in
        if !reader.isAbsent { fields[index].read(&reader, &target) }
      }
    }
  }

  /// Reads a mapping over what is there already: an empty value takes the provider's away.
  mutating func override<Target>(_ target: inout Target, _ fields: [Field<Target>]) {
    if isScanning {
      scanFields(fields, passingEmpty: false) { reader, index in
        fields[index].override(&reader, &target)
      }
    } else {
      forEachField(fields) { reader, index in
        if reader.isAbsent {
          fields[index].clear(&target)
        } else {
          fields[index].override(&reader, &target)
        }
      }
    }
  }

  /// Reads a mapping whose keys are codes, each in one spelling only.
  ///
  /// `joined` is what the values of two equal keys look like when one key has both. `line` may take a pair
  /// whole from the scanner, and returns its key then.
  mutating func forEachKey<Key: Hashable & Comparable>(
    _ form: Form<Key>, joined: String? = nil, line: (inout Scanner) -> Key? = { _ in nil },
    _ body: (inout ValueReader, Key) -> Void
  ) {
    if isScanning { scanKeys(form, line: line, body) } else { forEachNodeKey(form, joined, body) }
  }

  /// A key without a value is as if absent; the scanner leaves those to the tree.
  var isAbsent: Bool { node?.isAbsent ?? false }

  /// Whether the value is a list of nothing.
  var hasNoItems: Bool { isScanning ? scanner.isAtEmptyList : node?.hasNoItems ?? false }
}

extension ValueReader {
  /// Whether something wrong has been found in what was read so far.
  var faults: Int { isScanning ? (scanner.hasGivenUp ? 1 : 0) : findings.all.count }

  /// Something is wrong with the value at hand.
  mutating func error(_ kind: Diagnostic.Kind, _ message: String, help: String? = nil) {
    if isScanning { scanner.giveUp() }
    if let node { findings.error(kind, message, at: node, help: help) }
  }

  /// Something is wrong with the key of the value at hand, which `message` is given.
  mutating func error(
    _ kind: Diagnostic.Kind, ofKey message: (String) -> String, help: String? = nil
  ) {
    if isScanning { scanner.giveUp() }
    if let key { findings.error(kind, message(key.text), at: key, help: help) }
  }

  mutating func warning(
    _ kind: Diagnostic.Kind, ofKey message: (String) -> String, help: String? = nil
  ) {
    if isScanning { scanner.giveUp() }
    if let key { findings.warning(kind, message(key.text), at: key, help: help) }
  }
}

extension ValueReader {
  /// Leaves the value at hand unread.
  mutating func passOver() {
    if isScanning { _ = scanner.skipValue() }
  }

  /// Passes over the value at hand, to come back to it when the rest of the file is read.
  mutating func putAside() {
    aside = (node, isScanning ? scanner.skipValue() : Scanner.Place())
  }

  /// Makes what was put aside the value at hand; false where there is nothing.
  mutating func takeAside() -> Bool {
    guard let aside else { return false }
    node = aside.node
    if isScanning { scanner.goBack(to: aside.position) }
    return true
  }

  /// Makes another value of the tree the one at hand for a while.
  mutating func descend(to node: Node, key: Node?, _ body: (inout ValueReader) -> Void) {
    let outer = (self.node, self.key)
    (self.node, self.key) = (node, key)
    body(&self)
    (self.node, self.key) = outer
  }
}
