/// A token as it is stored: who may do what until when.
package struct Grant: Codable, Hashable, Sendable {
  package enum Scope: String, Codable, CaseIterable, Sendable {
    case read
    case readWrite = "read-write"
    /// One calendar feed, by its link.
    case feed
  }

  /// Tells the account's grants apart, for `account revoke`.
  package var name: String
  package var scope: Scope
  /// Of the token.
  var digest: TokenDigest
  /// Seconds since 1970.
  package var created: Int64
  /// Seconds since 1970; nil: never.
  package var expires: Int64?
  /// The feed of `tvlog.yaml` that the link gives; nil: the calendar of everything followed.
  package var feed: String?

  package init(
    name: String, scope: Scope, token: Token, created: Int64, expires: Int64? = nil,
    feed: String? = nil
  ) {
    self.name = name
    self.scope = scope
    self.digest = token.digest
    self.created = created
    self.expires = expires
    self.feed = feed
  }

  func isValid(at now: Int64) -> Bool { expires.map { now < $0 } ?? true }
}

/// Every account of a household with its grants.
package struct AccountBook: Codable, Equatable, Sendable {
  package var accounts: [String: [Grant]] = [:]

  package init() {}

  /// The grant that a token has; every grant is compared, whichever it is.
  func grant(of token: Token, at now: Int64) -> Grant? {
    let hash = TokenDigest.hash(token.text)
    var found: Grant?
    for grant in accounts[token.account] ?? [] where grant.digest.isSame(as: hash) {
      found = grant
    }
    return found.flatMap { $0.isValid(at: now) ? $0 : nil }
  }
}
