/// Numbers as they lie in memory, little end first on every machine that tvlog runs on.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Number: FixedWidthInteger & BitwiseCopyable>(_ column: [Number]) {
    write(UInt32(column.count))
    unsafe column.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func write<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func write(_ names: [String]) {
    write(UInt32(names.count))
    for name in names { write(Array(name.utf8)) }
  }
}
