/// A text that stays bytes among others until somebody asks for it: few titles of episodes are ever shown.
public struct LazyText: Sendable {
  private let file: [UInt8]
  private let start: Int32
  private let count: Int32

  /// What stands somewhere in a file.
  public init(_ range: Range<Int>, of file: [UInt8]) {
    self.init(file: file, start: range.lowerBound, count: range.count)
  }

  /// A text kept for itself.
  public init(_ text: TextBytes) {
    self.init(file: text.array, start: 0, count: text.count)
  }

  public init(_ text: String) {
    self = text.withTextBytes { LazyText($0) }
  }

  private init(file: [UInt8], start: Int, count: Int) {
    self.file = file
    self.start = Int32(clamping: start)
    self.count = Int32(clamping: count)
  }

  private var bytes: ArraySlice<UInt8> { file[Int(start)..<Int(start) + Int(count)] }

  public var string: String { String(decoding: bytes, as: UTF8.self) }
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
  public static func == (lhs: LazyText, rhs: LazyText) -> Bool {
    lhs.bytes == rhs.bytes || lhs.string == rhs.string
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(string) }
}
