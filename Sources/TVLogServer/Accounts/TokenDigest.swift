import Crypto
import FoundationEssentials

/// The SHA-256 of a secret: all that is ever stored of it.
///
/// Secrets are 256 random bits, so that no slow hash is needed.
struct TokenDigest: Hashable, Sendable {
  private let bytes: [UInt8]

  init(of secret: String) { bytes = Array(TokenDigest.hash(secret)) }

  /// Takes the same time wherever the two differ.
  func isSame(as hash: SHA256Digest) -> Bool { hash == bytes }

  static func hash(_ secret: String) -> SHA256Digest { SHA256.hash(data: Array(secret.utf8)) }
}

extension TokenDigest: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let bytes = Hexadecimal.bytes(try container.decode(String.self)), bytes.count == 32 else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no SHA-256")
    }
    self.bytes = bytes
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Hexadecimal.text(bytes))
  }
}
