/// The description of the server in OpenAPI 3.1, made of the endpoints themselves.
enum OpenAPI {
  static func document(_ endpoints: [Endpoint]) -> JSONValue {
    var paths: [String: JSONValue] = [:]
    for endpoint in endpoints {
      var item: [String: JSONValue] = [:]
      if case .object(let known)? = paths[endpoint.path] { item = known }
      item[endpoint.method.rawValue.lowercased()] = endpoint.operation
      paths[endpoint.path] = .object(item)
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "tvlog", "version": "1",
        "summary": "Television history as plain text, over HTTP.",
        "description":
          "Each token reaches its own account's library and nothing else. Answers are those of the command line's --json.",
        "license": ["name": "MIT", "identifier": "MIT"],
      ],
      "servers": [["url": "/"]],
      "paths": .object(paths),
      "components": [
        "schemas": .object(components),
        "securitySchemes": [
          "token": ["type": "http", "scheme": "bearer", "description": "tvlog_NAME_SECRET"],
          "session": ["type": "apiKey", "in": "cookie", "name": .text(SessionTable.cookie)],
        ],
      ],
    ]
  }

  private static let components: [String: JSONValue] = [
    "Problem": Schema.answer([
      .init("type", .anything, required: true), .init("title", .anything, required: true),
      .init("status", .integer(400...599), required: true),
      .init(
        "code",
        .choice([
          "usage", "not-found", "failure", "findings", "conflict", "unauthorized", "forbidden",
          "rate-limited",
        ]), required: true),
      .init("instance", .anything, required: true),
    ]).document,
    "Show": Schema.answer([
      .init("slug", .anything, required: true), .init("title", .anything, required: true),
      .init("lists", .list(.anything, most: 100_000), required: true),
      .init("rating", .nullable(.number(0...10)), required: true),
      .init("ids", .answer([]), required: true),
    ]).document,
    "Progress": Schema.answer([
      .init("show", .anything, required: true),
      .init("aired", .nullable(.integer(0...30_000)), required: true),
      .init("completed", .nullable(.integer(0...30_000)), required: true),
      .init("percent", .nullable(.integer(0...100)), required: true),
      .init("seasons", .list(.answer([]), most: 100_000), required: true),
      .init("next_episode", .nullable(.answer([])), required: true),
    ]).document,
    "Watched": Schema.answer([
      .init("show", .anything, required: true),
      .init("added", .list(.answer([]), most: 100_000), required: true),
      .init("left", .list(.anything, most: 100_000), required: true),
      .init("not_aired", .list(.anything, most: 100_000), required: true),
    ]).document,
    "Link": Schema.answer([
      .init("show", .anything, required: true), .init("written", .flag, required: true),
      .init("moved", .answer([]), required: true),
      .init("unmatched", .list(.anything, most: 100_000), required: true),
    ]).document,
    "Job": Schema.answer([
      .init("id", .text(.job), required: true),
      .init("state", .choice(["running", "done"]), required: true),
      .init("done", .integer(0...1_000_000), required: true),
      .init("total", .integer(0...1_000_000), required: true),
    ]).document,
  ]
}

extension Endpoint {
  /// As an operation object.
  fileprivate var operation: JSONValue {
    var operation: [String: JSONValue] = [
      "operationId": .text(id), "summary": .text(summary), "responses": .object(responses),
      "security": security,
    ]
    let all = steps.compactMap(pathParameter) + parameters.map(\.document) + conditions
    if !all.isEmpty { operation["parameters"] = .list(all) }
    if let body { operation["requestBody"] = body.document }
    return .object(operation)
  }

  private var security: JSONValue {
    switch handler {
    case .open, .feed: []
    case .read: [["token": []], ["session": []]]
    case .write: [["token": []]]
    case .page: [["session": []]]
    }
  }

  private func pathParameter(_ step: Step) -> JSONValue? {
    guard case .name(let name) = step, let form = Endpoint.pathForms[name] else { return nil }
    return [
      "name": .text(name), "in": "path", "required": true, "schema": Schema.text(form).document,
    ]
  }

  private var conditions: [JSONValue] {
    guard isWriting, path.contains("{show}") else { return [] }
    let about = "The ETag on which the change is based."
    return ["If-Match", "If-None-Match"].map { name in
      [
        "name": .text(name), "in": "header", "required": false, "description": .text(about),
        "schema": ["type": "string", "maxLength": 200, "pattern": "^(\\*|\"[0-9a-f]{32}\")$"],
      ]
    }
  }

  private var responses: [String: JSONValue] {
    var responses: [String: JSONValue] = [:]
    for success in [success] + others { responses["\(success.status)"] = success.document }
    for (status, about) in faults {
      responses["\(status)"] = [
        "description": .text(about),
        "content": [
          "application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]
        ],
      ]
    }
    return responses
  }

  /// Successes besides the usual one.
  private var others: [Success] {
    var others: [Success] = []
    if id == "putFile" {
      others.append(Success(status: 201, about: "The new show.", schema: .reference("Show")))
    }
    if id == "signInPage" {
      others.append(Success(status: 303, about: "Signed in already.", type: ""))
    }
    if id == "signIn" {
      others.append(
        Success(status: 403, about: "The token is not valid.", type: "text/html; charset=utf-8"))
    }
    if method == .get {
      others.append(Success(status: 304, about: "As in If-None-Match.", type: ""))
    }
    return others
  }

  private var faults: [(Int, String)] {
    var faults = [
      (400, "The request cannot be read, or a parameter is wrong."),
      (404, "There is nothing of that name."), (406, "This type is not made."),
      (429, "Too many requests; Retry-After says when."), (500, "The server could not do this."),
      (503, "The server is stopping, or the file is being changed."),
    ]
    if !isOpen { faults.append((401, "A valid token is needed.")) }
    if body != nil {
      faults += [
        (408, "The body did not come in time."), (413, "The body is too large."),
        (415, "The body is of another type."), (422, "The body is not valid."),
      ]
    }
    if isWriting {
      faults += [
        (403, "The token may only read."), (409, "This cannot be done now."),
        (412, "The show has changed."),
      ]
      if needsCondition { faults.append((428, "If-Match is missing.")) }
      if body == nil { faults.append((422, "This cannot be done as asked.")) }
    } else if !isOpen {
      faults.append((409, "The show's file has mistakes."))
    }
    if ["search", "addShow", "link", "offers"].contains(id) {
      faults.append((502, "A provider cannot be asked."))
    }
    return faults
  }
}

extension Endpoint.Parameter {
  fileprivate var document: JSONValue {
    [
      "name": .text(name), "in": "query", "required": .flag(isRequired),
      "description": .text(about), "schema": schema.document,
    ]
  }
}

extension Endpoint.Body {
  fileprivate var document: JSONValue {
    let schema = schema?.document ?? ["type": "string", "maxLength": .integer(limit)]
    return [
      "required": true,
      "content": .object(Dictionary(types.map { ($0, ["schema": schema]) }) { first, _ in first }),
    ]
  }
}

extension Endpoint.Success {
  fileprivate var document: JSONValue {
    var document: [String: JSONValue] = ["description": .text(about)]
    if !type.isEmpty, status != 204 {
      let name = type.split(separator: ";").first.map(String.init) ?? type
      document["content"] = [name: ["schema": schema?.document ?? ["type": "string"]]]
    }
    return .object(document)
  }
}
