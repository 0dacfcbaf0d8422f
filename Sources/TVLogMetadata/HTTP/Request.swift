package import TVLogCore

/// One GET of a provider.
package struct Request: Sendable {
  package var provider: ProviderID
  /// Percent-encoded; without any secret, since caches go by it.
  package var url: String
  /// An answer stored before this moment, in seconds since 1970, is asked for again.
  package var freshAfter: Int64 = .min
  /// Such as the bearer token; in no cache, log or error.
  package var headers: [String: String]

  /// Encodes the query, and puts one slash between base and path.
  package init(
    _ provider: ProviderID, base: String, path: String,
    query: KeyValuePairs<String, String> = [:], headers: [String: String] = [:]
  ) {
    self.init(
      provider, base: base, path: path, query: query.map { ($0.key, $0.value) }, headers: headers)
  }

  init(
    _ provider: ProviderID, base: String, path: String, query: [(String, String)],
    headers: [String: String]
  ) {
    let base = base.hasSuffix("/") ? String(base.dropLast()) : base
    let pairs = query.map { "\(Request.encoded($0.0))=\(Request.encoded($0.1))" }
    self.provider = provider
    self.url = base + path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
    self.headers = headers
  }

  /// Scheme, host and port in lower case, `https://api.tvmaze.com`; nil where they are no http(s) address.
  ///
  /// An address with a name and password is none: it would stand in the cache, and can hide the host.
  var origin: String? {
    let url = url.lowercased()
    guard let scheme = ["https://", "http://"].first(where: url.hasPrefix) else { return nil }
    let host = url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    return host.isEmpty || host.contains("@") ? nil : scheme + host
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { encoded, byte in
      let character = Character(Unicode.Scalar(byte))
      if character.isASCII, character.isLetter || character.isNumber || "-._~".contains(character) {
        encoded.append(character)
      } else {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
