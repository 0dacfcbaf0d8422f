/// The folded titles of a catalogue's rows, one behind the other.
public struct TitleTable: Sendable {
  private var bytes: [UInt8]
  /// Where each title ends.
  private var ends: [UInt32]

  /// - Parameter ends: ascending, the last at most the count of `bytes`.
  public init(bytes: [UInt8] = [], ends: [UInt32] = []) {
    self.bytes = bytes
    self.ends = ends
  }

  mutating func append(_ title: String?) {
    bytes += title.map { FoldedWords($0).text } ?? []
    ends.append(UInt32(clamping: bytes.count))
  }

  /// The rows that have each of some titles, in order.
  func rows(_ wanted: Set<FoldedWords>) -> [FoldedWords: [Int]] {
    let byCheck = Dictionary(grouping: wanted) { TitleTable.check($0.text[...]) }
    if byCheck.isEmpty { return [:] }
    var found: [FoldedWords: [Int]] = [:]
    var start = 0
    for (row, end) in ends.enumerated() {
      let title = bytes[start..<Int(end)]
      start = Int(end)
      for words in byCheck[TitleTable.check(title)] ?? [] where title.elementsEqual(words.text) {
        found[words, default: []].append(row)
      }
    }
    return found
  }

  /// FNV-1a: most titles are told apart by it without being compared.
  private static func check(_ text: ArraySlice<UInt8>) -> UInt64 {
    text.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
