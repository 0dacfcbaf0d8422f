import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import TVLogFiles

/// One request and what has been found out about it.
struct Exchange {
  let request: Request
  let channel: any Channel
  let server: Server
  var endpoint: Endpoint?
  /// Known when a grant has been checked.
  var account: String?
  let id: String

  init(request: Request, channel: any Channel, server: Server) {
    self.request = request
    self.channel = channel
    self.server = server
    id = server.requestIDs.next()
  }

  /// Of whoever asks, without the port.
  var address: String { channel.remoteAddress?.ipAddress ?? "unknown" }

  /// Never fails: what goes wrong is an answer too.
  mutating func answer() async -> Answer {
    do {
      return try await answerOrThrow()
    } catch {
      var problem = Problem(error)
      // What is wrong with parameters alone is a bad request.
      if problem.status == 422, endpoint?.body == nil, endpoint?.method == .get {
        problem.status = 400
      }
      if problem.status == 500 {
        server.log.error("failure", metadata: ["request": "\(id)", "error": "\(error)"])
      }
      return self.answer(problem)
    }
  }

  private func answer(_ problem: Problem) -> Answer {
    let body = (try? [UInt8](json: problem.body(of: id))) ?? []
    var answer = Answer(problem.status, type: "application/problem+json", bytes: body)
    answer.headers = problem.headers
    return answer
  }

  private mutating func answerOrThrow() async throws -> Answer {
    let (path, query) = parts
    guard let match = server.routes.match(path) else { throw Problem.notFound }
    guard let endpoint = match.endpoint(for: request.method) else { return try other(match) }
    self.endpoint = endpoint
    let entrance = try entrance(to: endpoint, match)
    try requireAcceptable(endpoint)
    var call = Call(
      endpoint: endpoint, names: match.names,
      parameters: try Call.parameters(query, of: endpoint), path: path, query: query,
      fields: request.headers, requestID: id, address: address)
    if let body = endpoint.body { try await read(body, into: &call) }
    let answer = try await entrance(call)
    return call.isFresh(answer) ? answer.notModified : answer
  }

  private var parts: (path: String, query: String) {
    let target = request.head.path ?? "/"
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts.first ?? "/"), parts.count > 1 ? String(parts[1]) : "")
  }

  /// OPTIONS tells the methods; every other method is not allowed.
  private func other(_ match: RouteTable.Match) throws -> Answer {
    guard request.method == .options else {
      throw Problem(
        405, "usage", "This takes other methods", detail: match.allowed,
        headers: [("Allow", match.allowed)])
    }
    return Answer.nothing.with("Allow", match.allowed)
  }

  /// The answering function with the library it may touch, where whoever asks may.
  private mutating func entrance(
    to endpoint: Endpoint, _ match: RouteTable.Match
  ) throws -> @Sendable (Call) async throws -> Answer {
    let server = server
    switch endpoint.handler {
    case .open(let handler): return { try await handler($0, server) }
    case .read(let handler), .page(let handler):
      let library = try library(endpoint)
      return { try await handler($0, library) }
    case .write(let handler):
      let library = try library(endpoint)
      guard library.scope == .readWrite else {
        throw Problem(
          403, "forbidden", "The token may only read",
          help: "tvlog account token NAME --scope read-write gives one that may write")
      }
      if server.isDraining {
        throw Problem(503, "failure", "The server is stopping", headers: [("Retry-After", "5")])
      }
      return { try await handler($0, library) }
    case .feed(let handler):
      let (library, grant) = try feed(match)
      return { try await handler($0, library, grant) }
    }
  }
}
