import LosslessYAML
import TVLogCore

/// What is wrong with a file, collected while it is read: all of it, not the first.
struct Findings {
  let path: String
  let source: Source
  private(set) var all: [Diagnostic] = []

  init(path: String, source: Source) {
    self.path = path
    self.source = source
  }

  /// Of no file.
  static let none = Findings(path: "", source: Source([]))

  var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// By place; values are read in another order than they stand in.
  var inOrder: [Diagnostic] {
    all.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
  }

  mutating func error(
    _ kind: Diagnostic.Kind, _ message: String, at node: Node, help: String? = nil
  ) {
    add(.error, kind, message, at: node.place(in: source), help: help)
  }

  mutating func warning(
    _ kind: Diagnostic.Kind, _ message: String, at node: Node, help: String? = nil
  ) {
    add(.warning, kind, message, at: node.place(in: source), help: help)
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ kind: Diagnostic.Kind, _ message: String,
    at place: Diagnostic.Place, help: String?
  ) {
    all.append(Diagnostic(severity, kind, message, path: path, place: place, help: help))
  }
}

extension Diagnostic.Place {
  init(_ source: Source, _ location: Location, length: Int) {
    self.init(
      line: location.line, column: location.column, length: max(1, length),
      excerpt: source.line(location.line))
  }
}

extension Node {
  fileprivate func read<Value>(_ form: Form<Value>) -> Value? {
    unsafe withTextBytes { unsafe form.read(TextBytes($0)) }
  }

  fileprivate func place(in source: Source) -> Diagnostic.Place {
    Diagnostic.Place(source, location, length: caretLength(in: source))
  }

  /// Where the anchor or the tag stands, or the alias itself.
  fileprivate func propertiesPlace(in source: Source) -> Diagnostic.Place {
    guard hasProperties else { return place(in: source) }
    let start = outerRange.lowerBound
    let text = source.bytes[start..<range.lowerBound].prefix { $0 != 32 && $0 != 10 && $0 != 13 }
    return Diagnostic.Place(source, source.location(ofByte: start), length: text.count)
  }

  /// Columns from the value's start to its end or the end of its first line.
  fileprivate func caretLength(in source: Source) -> Int {
    let end = source.location(ofByte: range.upperBound)
    if end.line == location.line { return end.column - location.column }
    return source.line(location.line).unicodeScalars.count - location.column + 1
  }
}

extension Findings {
  /// The value of a scalar, read as its key demands; a wrong one is reported and gives nil.
  mutating func value<Value>(of node: Node, _ form: Form<Value>) -> Value? {
    guard isOwn(node) else { return nil }
    guard node.isScalar else {
      let help = form.help ?? "write \(form.name)"
      error(
        .structure, "one value is expected here, not a \(node.kind.word)", at: node, help: help)
      return nil
    }
    if let value = node.read(form) { return value }
    let text = node.text
    error(.value, "'\(text.excerpt)' is not \(form.name)", at: node, help: form.help(for: text))
    return nil
  }

  /// The values of a list, or of one scalar alone.
  mutating func values<Value>(of node: Node, _ form: Form<Value>) -> [Value] {
    guard isOwn(node) else { return [] }
    switch node.kind {
    case .scalar: return node.isNull ? [] : value(of: node, form).map { [$0] } ?? []
    case .sequence: return node.items.compactMap { item(of: $0, form) }
    case .mapping, .alias:
      error(
        .structure, "a list is expected here, not a \(node.kind.word)", at: node,
        help: "write it in square brackets: [a, b]")
      return []
    }
  }

  private mutating func item<Value>(of node: Node, _ form: Form<Value>) -> Value? {
    guard node.isAbsent else { return value(of: node, form) }
    error(
      .missingValue, "an item without a value", at: node,
      help: node.range.isEmpty ? "delete it" : "write it between double quotes: \"\(node.text)\"")
    return nil
  }

  /// Anchors, aliases and tags are kept in parts that tvlog does not read, and refused in those it does.
  mutating func isOwn(_ node: Node) -> Bool {
    guard node.hasProperties || node.isAlias else { return true }
    let place = node.propertiesPlace(in: source)
    add(
      .error, .anchor, "anchors, aliases and tags are not read here", at: place,
      help: "write the value itself")
    return false
  }
}

extension String {
  /// The beginning of long text, on one line, for a message.
  fileprivate var excerpt: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.unicodeScalars.count <= 60
      ? line : String(String.UnicodeScalarView(line.unicodeScalars.prefix(59))) + "…"
  }
}

extension Node.Kind {
  fileprivate var word: String {
    switch self {
    case .scalar: "value"
    case .sequence: "list"
    case .mapping: "mapping"
    case .alias: "alias"
    }
  }
}
