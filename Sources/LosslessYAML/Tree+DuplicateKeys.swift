extension Tree {
  /// One problem for each key that a mapping had before; libyaml lets them pass.
  ///
  /// Keys are compared as decoded text, byte for byte (YAML 1.2, section 3.2.1.3).
  func duplicateKeys() -> [Problem] {
    records.indices.lazy.filter { self.records[$0].kind == .mapping }.flatMap { mapping in
      let keys = self.textKeys(of: mapping)
      return keys.count <= 12 ? self.repeatsByPairs(keys) : self.repeatsByHash(keys)
    }
  }
}

extension Tree {
  private func textKeys(of mapping: Int) -> [Int] {
    var keys: [Int] = []
    var index = mapping + 1
    while index < records[mapping].next {
      if records[index].kind == .scalar { keys.append(index) }
      index = Int(records[Int(records[index].next)].next)
    }
    return keys
  }

  private func repeatsByPairs(_ keys: [Int]) -> [Problem] {
    keys.indices.dropFirst().compactMap { position in
      keys[..<position].first { haveSameText($0, keys[position]) }
        .map { duplicate(keys[position], of: $0) }
    }
  }

  private func repeatsByHash(_ keys: [Int]) -> [Problem] {
    var first: [ArraySlice<UInt8>: Int] = [:]
    return keys.compactMap { key in
      let text = textBytes(of: records[key])
      guard let earlier = first[text] else {
        first[text] = key
        return nil
      }
      return duplicate(key, of: earlier)
    }
  }

  private func haveSameText(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (records[one], records[other])
    if one.text < 0, other.text < 0, one.rawText.count != other.rawText.count { return false }
    return text(of: one, equals: textBytes(of: other))
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
