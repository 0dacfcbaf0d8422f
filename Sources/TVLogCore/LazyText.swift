/// A text that stays bytes among others until somebody asks for it: few titles of episodes are ever shown.
package struct LazyText: Sendable {
  private let file: [UInt8]
  private let start: Int32
  private let count: Int32

  /// What stands somewhere in a file; other text is kept for itself.
  package init(_ text: TextBytes, in file: [UInt8]) {
    if let start = text.offset(in: file) {
      self.init(file: file, start: start, count: text.count)
    } else {
      self.init(text)
    }
  }

  /// A text kept for itself.
  package init(_ text: TextBytes) {
    self.init(file: text.array, start: 0, count: text.count)
  }

  package init(_ text: String) {
    self = text.withTextBytes { LazyText($0) }
  }

  private init(file: [UInt8], start: Int, count: Int) {
    self.file = file
    self.start = Int32(clamping: start)
    self.count = Int32(clamping: count)
  }

  private var bytes: ArraySlice<UInt8> { file[Int(start)..<Int(start) + Int(count)] }

  package var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension LazyText {
  /// The same text as bytes of its own.
  var apart: LazyText { LazyText(file: Array(bytes), start: 0, count: Int(count)) }

  /// Adds its bytes to others, among which it is to stand from then on.
  func append(to bytes: inout [UInt8]) { bytes += self.bytes }

  /// The same text, which stands in other bytes from an offset on; the offset is moved behind it.
  func moved(to bytes: [UInt8], at offset: inout Int) -> LazyText {
    defer { offset += Int(count) }
    return LazyText(file: bytes, start: offset, count: Int(count))
  }
}

extension LazyText: Hashable {
  /// As strings are equal: whether an accent is part of its letter makes no difference.
  package static func == (lhs: LazyText, rhs: LazyText) -> Bool {
    lhs.bytes == rhs.bytes || lhs.string == rhs.string
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(string) }
}
