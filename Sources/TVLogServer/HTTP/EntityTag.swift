import Crypto

/// What stands in the field ETag.
enum EntityTag {
  /// The first half of the SHA-256 of bytes, as 32 small hexadecimal digits: enough to tell texts apart.
  static func of(_ bytes: [UInt8]) -> String {
    Hexadecimal.text(SHA256.hash(data: bytes).prefix(16))
  }
}
