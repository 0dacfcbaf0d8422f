import TVLogCore

/// The name of a field as one number: its at most 16 bytes.
///
/// Readers compare each key of a file with it.
struct FieldName: Equatable {
  private let bytes: UInt128
  let count: Int

  init(_ name: String) {
    self = name.withTextBytes { FieldName($0) }
  }

  /// The text has at most `longest` bytes.
  init(_ text: TextBytes) {
    count = text.count
    let first = FieldName.number(of: text, 0..<min(count, 8))
    let last = count > 8 ? FieldName.number(of: text, 8..<count) : 0
    bytes = UInt128(last) << 64 | UInt128(first)
  }

  static let longest = 16

  @inline(__always)
  private static func number(of text: TextBytes, _ range: Range<Int>) -> UInt64 {
    range.reversed().reduce(0) { $0 << 8 | UInt64(text[$1]) }
  }

  /// Whether it is the beginning of some bytes.
  @inline(__always)
  func begins(_ sixteen: UInt128) -> Bool {
    (sixteen ^ bytes) << UInt128(128 - 8 * count) == 0
  }
}
