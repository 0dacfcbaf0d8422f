import LosslessYAML

extension Document {
  /// The same with a blank line before a `watched` that is new, in files whose blocks stand apart.
  ///
  /// Nil where nothing is to be done.
  func separatingNewPlays(from old: Document) -> Document? {
    guard old.root["watched"] == nil, old.hasSpacedBlocks,
      let key = root.pairs.first(where: { $0.key.hasText("watched") })?.key,
      key.location.line > 1, key.location.column == 1, !key.standsApart(in: source)
    else { return nil }
    let start = key.range.lowerBound
    return try? Document(bytes[..<start] + lineBreak(before: start) + bytes[start...])
  }

  /// Whether a blank line stands before a mapping or list that begins on a line of its own.
  private var hasSpacedBlocks: Bool {
    root.pairs.contains { key, value in
      value.style == .block && value.location.line > key.location.line
        && key.standsApart(in: source)
    }
  }

  private func lineBreak(before offset: Int) -> [UInt8] {
    Array(bytes[..<offset].suffix(2).drop { $0 != 13 && $0 != 10 })
  }
}

extension Node {
  fileprivate func standsApart(in source: Source) -> Bool {
    var line = location.line - 1
    while source.line(line).hasPrefix("#") { line -= 1 }
    return line > 0 && source.line(line).allSatisfy(\.isWhitespace)
  }
}
