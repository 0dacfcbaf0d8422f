extension Tree {
  /// One problem for each key that a mapping had before; libyaml lets them pass.
  ///
  /// Keys are compared as decoded text, byte for byte (YAML 1.2, section 3.2.1.3). Long mappings
  /// are mostly sorted, and where each key is greater than the one above none can repeat.
  func duplicateKeys() -> [Problem] {
    var problems: [Problem] = []
    var keys: [Int] = []
    for mapping in records.indices where records[mapping].kind == .mapping {
      collectTextKeys(of: mapping, in: &keys)
      if keys.count <= 24 {
        if mayRepeat(keys) { problems += repeatsByPairs(keys) }
      } else if !areAscending(keys) {
        problems += repeatsByHash(keys)
      }
      if problems.count >= Problems.limit { break }
    }
    return problems
  }
}

extension Tree {
  private func collectTextKeys(of mapping: Int, in keys: inout [Int]) {
    keys.removeAll(keepingCapacity: true)
    var index = mapping + 1
    while index < records[mapping].next {
      if records[index].kind == .scalar { keys.append(index) }
      index = Int(records[Int(records[index].next)].next)
    }
  }

  /// False where each key has a sign of its own, made of its first byte and its length.
  private func mayRepeat(_ keys: [Int]) -> Bool {
    var seen: UInt64 = 0
    for key in keys {
      let record = records[key]
      let range = record.rawText
      guard record.text < 0, let first = range.first else { return true }
      let sign: UInt64 = 1 << UInt64((Int(source.bytes[first]) &+ 8 &* range.count) & 63)
      if seen & sign != 0 { return true }
      seen |= sign
    }
    return false
  }

  private func areAscending(_ keys: [Int]) -> Bool {
    let bytes = source.bytes
    for position in keys.indices.dropFirst() {
      let (one, two) = (records[keys[position - 1]], records[keys[position]])
      guard one.text < 0, two.text < 0,
        bytes.span.extracting(one.rawText).precedes(bytes.span.extracting(two.rawText))
      else { return false }
    }
    return true
  }

  private func repeatsByPairs(_ keys: [Int]) -> [Problem] {
    var problems: [Problem] = []
    for position in keys.indices {
      for earlier in keys[..<position] where haveSameText(earlier, keys[position]) {
        problems.append(duplicate(keys[position], of: earlier))
        break
      }
    }
    return problems
  }

  private func repeatsByHash(_ keys: [Int]) -> [Problem] {
    var first: [ArraySlice<UInt8>: Int] = [:]
    var problems: [Problem] = []
    for key in keys where problems.count < Problems.limit {
      let text = textBytes(of: records[key])
      if let earlier = first[text] {
        problems.append(duplicate(key, of: earlier))
      } else {
        first[text] = key
      }
    }
    return problems
  }

  private func haveSameText(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (records[one], records[other])
    guard one.text < 0, other.text < 0 else {
      return textBytes(of: one).elementsEqual(textBytes(of: other))
    }
    if one.rawText.count != other.rawText.count { return false }
    let bytes = source.bytes
    return bytes.span.extracting(one.rawText).isSame(as: bytes.span.extracting(other.rawText))
  }

  private func duplicate(_ key: Int, of earlier: Int) -> Problem {
    let node = Node(tree: self, index: key)
    return Problem(
      .duplicateKey, "the key \"\(node.text)\" is there twice", at: node.location,
      length: max(1, node.text.unicodeScalars.count),
      related: Node(tree: self, index: earlier).location,
      help: "keep one of the two, or join what they hold")
  }
}
