import Mustache

/// A text on its way into a page: escaped once, here, so that no template can let markup through.
///
/// Templates are read as plain text (`TemplateSet`): the library's own escaping goes by whole characters and
/// misses a quote that a combining mark follows.
package struct Text: Sendable {
  let escaped: String

  package init(_ text: String) {
    escaped = text.utf8.allSatisfy(\.isHarmless) ? text : Text.escape(text)
  }

  private init(escaped: String) {
    self.escaped = escaped
  }

  /// Stands for the moment of building until the page is written (`OutputFile.stampMark`).
  static let built = Text(escaped: "\u{1}")

  /// Control characters, which no page may hold, become spaces.
  private static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case 0..<0x20 where byte != 0x0A, 0x7F: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self).withoutControls
  }
}

extension Text: MustacheCustomRenderable {
  package var renderText: String { escaped }
  /// An empty text is as if absent: its section is left out.
  package var isNull: Bool { escaped.isEmpty }
}

extension Text: MustacheParent {
  /// A text holds no names: those outside it are meant.
  package func child(named name: String) -> Any? { nil }
}

extension UInt8 {
  /// Needs no escape and begins nothing that does: 0xC2 leads more control characters, 0xEF and above
  /// lead non-characters.
  fileprivate var isHarmless: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0..<0x20, 0x7F, 0xC2, 0xEF...:
      false
    default: true
    }
  }
}

extension String {
  /// Without what HTML forbids besides the ASCII controls: U+0080 to U+009F and non-characters.
  fileprivate var withoutControls: String {
    guard unicodeScalars.contains(where: \.isForbidden) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isForbidden ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var isForbidden: Bool {
    (0x80...0x9F).contains(value) || (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
  }
}
