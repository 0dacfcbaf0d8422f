import HTTPTypes
import TVLogCore

/// The page on which a token is exchanged for a cookie.
enum SignInPage {
  static func answer(_ status: Int, _ message: String?) -> Answer {
    let alert = message.map { "<p role=\"alert\">\($0)</p>" } ?? ""
    let page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Sign in – tvlog</title>
      <link rel="stylesheet" href="/sign-in.css">
      </head>
      <body>
      <main>
      <h1>tvlog</h1>
      \(alert)
      <form method="post" action="/session">
      <p><label for="token">Token</label>
      <input id="token" name="token" type="password" autocomplete="current-password" required autofocus></p>
      <p><button>Sign in</button></p>
      </form>
      </main>
      </body>
      </html>

      """
    return Answer(status, type: "text/html; charset=utf-8", bytes: page.utf8)
      .with(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      )
      .with("Cache-Control", "no-store")
  }

  static func redirect(_ path: String) -> Answer {
    Answer(303, type: "", bytes: []).with("Location", path).with("Cache-Control", "no-store")
  }

  /// No other site may sign somebody in or out: browsers say from where a form was sent.
  static func requireOwnForm(_ call: Call) throws {
    guard let name = HTTPField.Name("Sec-Fetch-Site"), let site = call.fields[name],
      site != "same-origin", site != "none"
    else { return }
    throw Problem(403, "forbidden", "This form was sent from another site")
  }

  static func signIn(_ call: Call, _ server: Server) throws -> Answer {
    try requireOwnForm(call)
    let text =
      String(decoding: call.bytes, as: UTF8.self).split(separator: "&")
      .first { $0.hasPrefix("token=") }?.dropFirst(6).percentDecoded ?? ""
    let trimmed = text.filter { !$0.isWhitespace && $0 != "+" }
    guard let token = Token(trimmed), let grant = try server.accounts.grant(of: token),
      grant.scope != .feed
    else {
      if let seconds = server.failures.take(call.address) { throw Exchange.tooMany(seconds) }
      return answer(403, "That token is unknown, revoked or has expired.")
    }
    if let seconds = server.limiter.take("\(token.account)/\(grant.name)") {
      throw Exchange.tooMany(seconds)
    }
    let secret = server.sessions.begin(token.account, grant)
    return redirect("/tv/index.html").with(
      "Set-Cookie", cookie(secret, seconds: SessionTable.length, server))
  }

  static func cookie(_ value: String, seconds: Int64, _ server: Server) -> String {
    let secure = server.options.isLoopback ? "" : "; Secure"
    return
      "\(SessionTable.cookie)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Strict\(secure)"
  }
}
