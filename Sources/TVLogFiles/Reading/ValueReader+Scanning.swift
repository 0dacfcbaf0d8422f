import TVLogCore

extension ValueReader {
  /// Goes through a mapping of known keys; `passingEmpty`: a key without a value is as if absent.
  mutating func scanFields<Target>(
    _ fields: [Field<Target>], passingEmpty: Bool,
    _ body: (inout ValueReader, _ index: Int) -> Void
  ) {
    var seen: UInt64 = 0
    var expected = 0
    let mapping = scanner.beginMapping()
    while scanner.isAtPair(of: mapping) {
      guard let index = scanField(fields, expected), seen >> UInt64(index) & 1 == 0 else {
        return scanner.giveUp()
      }
      seen |= 1 << UInt64(index)
      expected = index + 1
      if scanner.findValue() {
        body(&self, index)
      } else if !passingEmpty {
        scanner.giveUp()
      }
      scanner.endEntry(of: mapping)
    }
    scanner.endMapping(mapping)
  }

  /// Takes the key of a field; keys mostly come in the order of the format.
  private mutating func scanField<Target>(_ fields: [Field<Target>], _ expected: Int) -> Int? {
    if expected < fields.count, scanner.cursor.take(fields[expected].number) { return expected }
    guard let name = scanner.fieldName() else { return nil }
    return fields.firstIndex { $0.number == name }
  }

  /// Goes through a mapping whose keys are codes; `line` may take a whole pair and return its key.
  mutating func scanKeys<Key: Hashable & Comparable>(
    _ form: Form<Key>, line: (inout Scanner) -> Key?, _ body: (inout ValueReader, Key) -> Void
  ) {
    var seen = SeenKeys<Key, Void>()
    seen.reserve(scanner.linesLeft)
    var count = 0
    let mapping = scanner.beginMapping()
    while scanner.isAtPair(of: mapping) {
      count += 1
      let taken = scanner.flowDepth == 0 ? line(&scanner) : nil
      guard let key = taken ?? scanner.key().flatMap({ scanner.read($0, form.read) }),
        seen.insert(key, ()) == nil, count <= ShowReader.episodeLimit
      else { return scanner.giveUp() }
      if taken != nil { continue }
      guard scanner.findValue() else { return scanner.giveUp() }
      body(&self, key)
      scanner.endEntry(of: mapping)
    }
    scanner.endMapping(mapping)
  }

  mutating func scanItems(_ body: (inout ValueReader) -> Void) {
    guard scanner.isList else { return scanner.giveUp() }
    let list = scanner.beginList()
    while scanner.findItem(of: list) {
      body(&self)
      scanner.endEntry(of: list)
    }
    scanner.endList(list)
  }
}

extension Scanner {
  /// The values of a list, or of one scalar alone.
  mutating func values<Value>(_ form: Form<Value>) -> [Value] {
    guard isList else { return value(form).map { [$0] } ?? [] }
    var values: [Value] = []
    let list = beginList()
    while findItem(of: list) {
      if let value = value(form) { values.append(value) }
      endEntry(of: list)
    }
    endList(list)
    return values
  }
}
