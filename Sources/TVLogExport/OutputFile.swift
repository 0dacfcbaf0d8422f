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
    for byte in bytes {
      if byte == OutputFile.stampMark { whole += moment.utf8 } else { whole.append(byte) }
    }
    return whole
  }

  /// Tells the bytes from others, the moment of building left out (FNV-1a, 64 bits).
  package var digest: UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
