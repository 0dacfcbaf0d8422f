import HTTPTypes
import HummingbirdCore
import NIOCore

extension Exchange {
  /// Reads the body, in time and within its limit, and checks it.
  func read(_ body: Endpoint.Body, into call: inout Call) async throws {
    let type = request.headers[.contentType]?.split(separator: ";").first
      .map { $0.lowercased().filter { $0 != " " } }
    guard let type, body.types.contains(type) else {
      throw Problem(
        415, "usage", "This takes another type", detail: body.types.joined(separator: " or "),
        headers: [("Accept", body.types.joined(separator: ", "))])
    }
    if let encoding = request.headers[.contentEncoding], encoding.lowercased() != "identity" {
      throw Problem(415, "usage", "The body must not be compressed")
    }
    call.bytes = try await bytes(limit: body.limit)
    guard let schema = body.schema else { return }
    guard JSONValue.isWithinLimits(call.bytes) else {
      throw Problem(
        400, "usage", "The body holds too much", detail: "at most 100000 values, 32 deep")
    }
    guard String(validating: call.bytes, as: UTF8.self) != nil, let json = JSONValue(call.bytes)
    else { throw Problem(400, "usage", "The body is no JSON") }
    let problems = schema.problems(of: json)
    guard problems.isEmpty else { throw Problem.invalid(problems) }
    call.json = json
  }

  private func bytes(limit: Int) async throws -> [UInt8] {
    let tooLarge = Problem(
      413, "usage", "The body is too large", detail: "at most \(limit) bytes")
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw tooLarge
    }
    let (request, channel, seconds) = (request, channel, server.options.bodySeconds)
    return try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask {
        do {
          return Array(buffer: try await request.body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
          throw tooLarge
        } catch is CancellationError {
          throw CancellationError()
        } catch {
          throw Problem(400, "usage", "The body did not come whole")
        }
      }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        // Whoever sends so slowly is not waited for after the answer either.
        channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
        throw Problem(
          408, "usage", "The body did not come in time", headers: [("Connection", "close")])
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }
}

extension Array where Element == UInt8 {
  fileprivate init(buffer: ByteBuffer) {
    self = Array(buffer.readableBytesView)
  }
}
