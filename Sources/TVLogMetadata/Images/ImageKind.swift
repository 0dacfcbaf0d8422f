package import FoundationEssentials

/// What a picture is by its first bytes, whatever its server says.
package enum ImageKind: String, CaseIterable, Sendable {
  case jpg, png, webp, gif

  package init?(_ data: Data) {
    let bytes = [UInt8](data.prefix(12))
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: Array("GIF8".utf8)) {
      self = .gif
    } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).elementsEqual("WEBP".utf8)
    {
      self = .webp
    } else {
      return nil
    }
  }

  /// The content type that pages name.
  package var contentType: String { self == .jpg ? "image/jpeg" : "image/\(rawValue)" }
}
