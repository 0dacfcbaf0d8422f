extension Endpoint {
  /// The web page: a sign-in, and the pages as `export site` makes them.
  static let pages: [Endpoint] = [
    Endpoint(
      method: .get, path: "/", id: "signInPage", summary: "The page on which to sign in.",
      success: Success(status: 200, about: "The page.", type: "text/html; charset=utf-8"),
      handler: .open { call, server in
        try server.session(call.fields) == nil
          ? SignInPage.answer(200, nil) : SignInPage.redirect("/tv/index.html")
      }),
    Endpoint(
      method: .get, path: "/sign-in.css", id: "signInStyle", summary: "How that page looks.",
      success: Success(status: 200, about: "The style sheet.", type: "text/css; charset=utf-8"),
      handler: .open { _, _ in
        let bytes = Array(SignInStyle.text.utf8)
        return Answer(
          200, type: "text/css; charset=utf-8", tagged: bytes)
      }),
    Endpoint(
      method: .post, path: "/session", id: "signIn",
      summary: "Exchanges a token for a cookie that is good for reading, for 12 hours.",
      body: Body(types: ["application/x-www-form-urlencoded"], limit: 4096),
      success: Success(status: 303, about: "Signed in.", type: "text/html; charset=utf-8"),
      handler: .open { call, server in try SignInPage.signIn(call, server) }),
    Endpoint(
      method: .post, path: "/session/end", id: "signOut",
      summary: "Ends the session of the cookie.",
      success: Success(status: 303, about: "Signed out.", type: "text/html; charset=utf-8"),
      handler: .open { call, server in
        try SignInPage.requireOwnForm(call)
        if let cookie = call.fields.cookie(SessionTable.cookie) { server.sessions.end(cookie) }
        return SignInPage.redirect("/").with(
          "Set-Cookie", SignInPage.cookie("", seconds: 0, server))
      }),
    Endpoint(
      method: .get, path: "/tv/{page}", id: "page", summary: "A page of the account's site.",
      success: Success(status: 200, about: "The page.", type: "*/*"),
      handler: .page { call, library in try library.page(call.names["page"] ?? "") }),
    Endpoint(
      method: .get, path: "/tv/{folder}/{page}", id: "pageInFolder",
      summary: "A page in a folder of the account's site.",
      success: Success(status: 200, about: "The page.", type: "*/*"),
      handler: .page { call, library in
        try library.page("\(call.names["folder"] ?? "")/\(call.names["page"] ?? "")")
      }),
  ]
}
