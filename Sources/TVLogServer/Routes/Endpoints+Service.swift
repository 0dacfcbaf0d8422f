import TVLogCore

extension Endpoint {
  /// What runs the server rather than a library.
  static let service: [Endpoint] = [
    Endpoint(
      method: .get, path: "/healthz", id: "health", summary: "Whether the server runs.",
      success: Success(status: 200, about: "It runs.", schema: .answer([])),
      handler: .open { _, _ in try .json(["status": "ok"]) }),
    Endpoint(
      method: .get, path: "/readyz", id: "readiness",
      summary:
        "Whether the server takes requests: its household can be read and it is not stopping.",
      success: Success(status: 200, about: "It takes requests.", schema: .answer([])),
      handler: .open { _, server in
        if server.isDraining {
          throw Problem(503, "failure", "The server is stopping", headers: [("Retry-After", "5")])
        }
        _ = try server.accounts.book()
        return try .json(["status": "ready"])
      }),
    Endpoint(
      method: .get, path: "/metrics", id: "metrics", summary: "Counts in Prometheus text.",
      success: Success(status: 200, about: "The counts.", type: "text/plain; version=0.0.4"),
      handler: .open { _, server in
        Answer(200, type: "text/plain; version=0.0.4", bytes: server.metrics.text.utf8)
      }),
    Endpoint(
      method: .get, path: "/openapi.json", id: "description",
      summary: "This description, in OpenAPI 3.1.",
      success: Success(status: 200, about: "The document.", schema: .answer([])),
      handler: .open { _, server in
        try .json(OpenAPI.document(server.routes.endpoints))
      }),
    Endpoint(
      method: .get, path: "/v1/account", id: "account", summary: "Whose token this is.",
      success: Success(
        status: 200, about: "The account.",
        schema: .answer([.init("account", .text(.account)), .init("scope", .anything)])),
      handler: .read { _, library in
        try .json(["account": library.account, "scope": library.scope.rawValue])
      }),
  ]
}
