package import FoundationEssentials

/// What came back, whatever its status.
package struct Response: Sendable {
  package var status: Int
  /// By name in lower case; of several of one name the last.
  package var headers: [String: String]
  /// Decompressed.
  package var body: Data
  /// Where a redirect leads, made absolute.
  package var redirect: String?

  package init(
    status: Int, headers: [String: String] = [:], body: Data = Data(), redirect: String? = nil
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.redirect = redirect
  }
}
