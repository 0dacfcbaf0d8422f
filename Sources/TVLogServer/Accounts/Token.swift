/// What a client shows to be let in: `tvlog_NAME_SECRET`, so that a proxy can tell the account without asking.
package struct Token: Sendable {
  package let account: String
  /// 256 random bits in base64url (RFC 4648, section 5).
  let secret: String

  /// A new one from the machine's random numbers.
  package init(for account: String) {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<4).flatMap { _ in
      let word = random.next()
      return (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
    }
    self.account = account
    secret = Base64URL.text(bytes)
  }

  /// Nil where the text cannot be a token.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 128, text.hasPrefix("tvlog_") else { return nil }
    let parts = text.dropFirst(6).split(
      separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, AccountName.isValid(String(parts[0])), parts[1].utf8.count == 43 else {
      return nil
    }
    account = String(parts[0])
    secret = String(parts[1])
  }

  /// The token as it is shown, once.
  package var text: String { "tvlog_\(account)_\(secret)" }

  /// All that is ever stored of it.
  var digest: TokenDigest { TokenDigest(of: text) }
}

/// The name of an account, which is that of its folder.
package enum AccountName {
  /// `[a-z0-9][a-z0-9-]{0,31}`.
  package static func isValid(_ name: String) -> Bool {
    guard (1...32).contains(name.utf8.count), name.utf8.first != UInt8(ascii: "-") else {
      return false
    }
    return name.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
  }
}
