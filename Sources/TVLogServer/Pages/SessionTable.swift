import Glibc
import Synchronization
import TVLogCore

/// Who is signed in on the web page: in memory alone, for 12 hours.
final class SessionTable: Sendable {
  struct Session: Sendable {
    let account: String
    /// The grant whose token was shown: when that goes, the session does too.
    let grant: String
    let digest: TokenDigest
    let expires: Int64
  }

  static let cookie = "tvlog_session"
  /// In seconds.
  static let length: Int64 = 12 * 3600
  /// Of one account at a time; the oldest goes.
  static let most = 100

  private let sessions = Mutex<[TokenDigest: Session]>([:])

  static var now: Int64 { Int64(time(nil)) }

  /// Begins one; what is returned is the cookie's value: the account's name, for a proxy, and 256 random bits.
  func begin(_ account: String, _ grant: Grant) -> String {
    let secret = "\(account)_\(Token(for: account).secret)"
    let now = SessionTable.now
    sessions.withLock { sessions in
      sessions = sessions.filter { now < $0.value.expires }
      let own = sessions.filter { $0.value.account == account }
      if own.count >= SessionTable.most,
        let oldest = own.min(by: { $0.value.expires < $1.value.expires })
      {
        sessions[oldest.key] = nil
      }
      sessions[TokenDigest(of: secret)] = Session(
        account: account, grant: grant.name, digest: grant.digest,
        expires: now + SessionTable.length)
    }
    return secret
  }

  func session(_ cookie: String) -> Session? {
    let found = sessions.withLock { $0[TokenDigest(of: cookie)] }
    return found.flatMap { SessionTable.now < $0.expires ? $0 : nil }
  }

  func end(_ cookie: String) {
    _ = sessions.withLock { $0.removeValue(forKey: TokenDigest(of: cookie)) }
  }
}
