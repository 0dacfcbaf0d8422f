/// One file of an export: its path relative to the folder that is exported to, and its bytes.
package struct OutputFile: Hashable, Sendable {
  /// With slashes, such as `shows/severance.html`.
  package var path: String
  /// Where they hold `stampMark`, the moment of building is written.
  package var bytes: [UInt8]

  package init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(_ path: String, text: String) {
    self.init(path, bytes: Array(text.utf8))
  }

  /// No text of a page holds this control character, so it can stand for the moment of building: a file is new
  /// only where it differs in something else.
  package static let stampMark: UInt8 = 1

  /// The bytes to be written, with the moment of building such as `Sun 22 Nov 2026 18:02`.
  package func bytes(built moment: String) -> [UInt8] {
    guard bytes.contains(OutputFile.stampMark) else { return bytes }
    var whole: [UInt8] = []
    whole.reserveCapacity(bytes.count + 2 * moment.utf8.count)
    var rest = bytes[...]
    while let mark = rest.firstIndex(of: OutputFile.stampMark) {
      whole += rest[..<mark]
      whole += moment.utf8
      rest = rest[(mark + 1)...]
    }
    return whole + rest
  }

  /// Tells the bytes from others, the moment of building left out (as FNV-1a does, eight bytes at a time).
  package var digest: UInt64 {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    let words = unsafe bytes.withUnsafeBytes { bytes in
      let count = bytes.count / 8
      for place in 0..<count {
        digest.mix(unsafe bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
      }
      return count
    }
    for byte in bytes[(words * 8)...] { digest.mix(UInt64(byte)) }
    return digest
  }
}

extension UInt64 {
  /// Multiplying moves bits up alone; the turn brings them down again.
  fileprivate mutating func mix(_ word: UInt64) {
    let product = (self ^ word.littleEndian) &* 0x100_0000_01b3
    self = product ^ (product >> 32)
  }
}
