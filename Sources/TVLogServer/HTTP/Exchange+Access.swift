import HTTPTypes
import HummingbirdCore

extension Exchange {
  /// The library of whoever asks: by the token, or by the cookie of the page where that is enough.
  mutating func library(_ endpoint: Endpoint) throws -> AccountLibrary {
    if case .page = endpoint.handler { return try signedIn() }
    guard let field = request.headers[.authorization] else {
      if endpoint.method == .get { return try signedIn() }
      throw Exchange.unauthorized("a token is needed")
    }
    let words = field.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count == 2, words[0].lowercased() == "bearer", let token = Token(words[1]) else {
      throw try refused("the field Authorization holds no token of tvlog's")
    }
    guard let grant = try server.accounts.grant(of: token), grant.scope != .feed else {
      throw try refused("the token is unknown, revoked or has expired")
    }
    account = token.account
    try limit("\(token.account)/\(grant.name)")
    return try server.library(of: token.account, grant.scope)
  }

  /// The library of the page's cookie, for reading alone.
  private mutating func signedIn() throws -> AccountLibrary {
    guard let session = try server.session(request.headers) else {
      throw Exchange.unauthorized("a token is needed")
    }
    account = session.account
    try limit("\(session.account)/\(session.grant)")
    return try server.library(of: session.account, .read)
  }

  /// The library and the grant of a feed's link.
  mutating func feed(_ match: RouteTable.Match) throws -> (AccountLibrary, Grant) {
    let name = match.names["link"] ?? ""
    guard name.hasSuffix(".ics"), let token = Token(name.dropLast(4)),
      let grant = try server.accounts.grant(of: token), grant.scope == .feed
    else {
      _ = try refused("")
      throw Problem.notFound
    }
    account = token.account
    try limit("\(token.account)/\(grant.name)")
    return (try server.library(of: token.account, .feed), grant)
  }

  /// Wrong tokens are counted by address, so that nobody guesses many.
  func refused(_ detail: String) throws -> Problem {
    if let seconds = server.failures.take(address) { throw Exchange.tooMany(seconds) }
    return Exchange.unauthorized(detail)
  }

  private func limit(_ key: String) throws {
    if let seconds = server.limiter.take(key) { throw Exchange.tooMany(seconds) }
  }

  static func unauthorized(_ detail: String) -> Problem {
    Problem(
      401, "unauthorized", "Who is asking?", detail: detail,
      help: "Authorization: Bearer tvlog_NAME_SECRET, from tvlog account token NAME",
      headers: [("WWW-Authenticate", "Bearer realm=\"tvlog\"")])
  }

  static func tooMany(_ seconds: Int) -> Problem {
    Problem(
      429, "rate-limited", "Too many requests", detail: "try again in \(seconds) s",
      headers: [("Retry-After", "\(seconds)")])
  }
}

extension Server {
  /// Who is signed in by the page's cookie; nil also where the token went that was shown for it.
  func session(_ fields: HTTPFields) throws -> SessionTable.Session? {
    guard let cookie = fields.cookie(SessionTable.cookie), let session = sessions.session(cookie)
    else { return nil }
    let grants = try accounts.book().accounts[session.account] ?? []
    let isGranted = grants.contains {
      $0.name == session.grant && $0.digest == session.digest && $0.isValid(at: SessionTable.now)
    }
    return isGranted ? session : nil
  }
}

extension HTTPFields {
  /// The value of a cookie.
  func cookie(_ name: String) -> String? {
    for pair in (self[.cookie] ?? "").split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0].drop(while: { $0 == " " }) == name { return String(parts[1]) }
    }
    return nil
  }
}
