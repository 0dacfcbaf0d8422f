/// One replacement of bytes.
struct Splice {
  var range: Range<Int>
  var text: String

  /// How many collections stand around the place; of lines that go to the same place the deeper
  /// ones come first, since they end what the others continue.
  var depth: Int
}

extension Source {
  /// The bytes after all splices, or nil if two of them overlap.
  func applying(_ splices: [Splice]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + splices.reduce(0) { $0 + $1.text.utf8.count })
    var offset = 0
    for splice in Splice.inFileOrder(splices) {
      guard splice.range.lowerBound >= offset else { return nil }
      result += bytes[offset..<splice.range.lowerBound]
      result += splice.text.utf8
      offset = splice.range.upperBound
    }
    return result + bytes[offset...]
  }
}

extension Splice {
  /// By place; at the same place deeper ones first, insertions before replacements, then as given.
  fileprivate static func inFileOrder(_ splices: [Splice]) -> [Splice] {
    splices.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  private var rank: Rank { Rank(start: range.lowerBound, depth: depth, end: range.upperBound) }

  private struct Rank: Comparable {
    let start: Int
    let depth: Int
    let end: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.start, -left.depth, left.end) < (right.start, -right.depth, right.end)
    }
  }
}
