/// Reads what `ByteWriter` wrote; everything is nil behind the end, so that a damaged file is none.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var offset: Int

  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() -> Number? {
    let size = MemoryLayout<Number>.size
    guard bytes.count - offset >= size else { return nil }
    defer { offset += size }
    let raw = unsafe bytes.withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: offset, as: Number.self)
    }
    return Number(littleEndian: raw)
  }

  /// - Parameter count: how many there must be; nil: any.
  mutating func column<Number: FixedWidthInteger & BitwiseCopyable>(
    count expected: Int? = nil
  ) -> [Number]? {
    let size = MemoryLayout<Number>.size
    guard let length: UInt32 = number(), expected == nil || Int(length) == expected,
      bytes.count - offset >= Int(length) * size
    else { return nil }
    defer { offset += Int(length) * size }
    let start = offset
    return unsafe [Number](unsafeUninitializedCapacity: Int(length)) { buffer, initialized in
      unsafe bytes.withUnsafeBytes { source in
        let slice = unsafe UnsafeRawBufferPointer(
          rebasing: source[start..<start + Int(length) * size])
        unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: slice)
      }
      initialized = Int(length)
    }
  }

  mutating func names() -> [String]? {
    guard let count: UInt32 = number(), Int(count) <= bytes.count - offset else { return nil }
    var names: [String] = []
    for _ in 0..<count {
      guard let name: [UInt8] = column() else { return nil }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names
  }
}
