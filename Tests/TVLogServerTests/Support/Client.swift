import Foundation
import Glibc

/// A client of one request a connection, which sends exactly what it is told to.
struct Client: Sendable {
  let port: Int
  var token: String?

  struct Reply: Sendable {
    var status: Int
    /// By name in small letters.
    var fields: [String: String]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    var json: Any? {
      try? JSONSerialization.jsonObject(with: Data(body), options: .fragmentsAllowed)
    }
    var object: [String: Any] { json as? [String: Any] ?? [:] }
    var rows: [[String: Any]] { json as? [[String: Any]] ?? [] }
    var code: String? { object["code"] as? String }
  }

  struct Broken: Error {
    var why: String
  }

  func get(_ path: String, _ fields: [String: String] = [:]) async throws -> Reply {
    try await send("GET", path, fields)
  }

  func send(
    _ method: String, _ path: String, _ fields: [String: String] = [:], json: String
  ) async throws -> Reply {
    var fields = fields
    if fields["Content-Type"] == nil { fields["Content-Type"] = "application/json" }
    return try await send(method, path, fields, body: Array(json.utf8))
  }

  func send(
    _ method: String, _ path: String, _ fields: [String: String] = [:], body: [UInt8] = []
  ) async throws -> Reply {
    var fields = fields
    if let token, fields["Authorization"] == nil { fields["Authorization"] = "Bearer \(token)" }
    if !body.isEmpty { fields["Content-Length"] = "\(body.count)" }
    let lines =
      ["\(method) \(path) HTTP/1.1", "Host: localhost", "Connection: close"]
      + fields.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { "\($0): \($1)" }
    return try await raw(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
  }

  /// Sends bytes and reads until the server ends the connection.
  func raw(_ bytes: [UInt8], seconds: Int = 60) async throws -> Reply {
    let port = port
    return try await withCheckedThrowingContinuation { done in
      // A thread of its own: the server's writes wait for those that all share.
      Thread.detachNewThread {
        done.resume(with: Result { try exchange(bytes, port: port, seconds: seconds) })
      }
    }
  }
}

private func exchange(_ bytes: [UInt8], port: Int, seconds: Int) throws -> Client.Reply {
  let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  guard socket >= 0 else { throw Client.Broken(why: "socket") }
  defer { close(socket) }
  var limit = timeval(tv_sec: seconds, tv_usec: 0)
  let size = socklen_t(MemoryLayout<timeval>.size)
  unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(UInt16(port).bigEndian)
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  let connected = unsafe withUnsafePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  guard connected == 0 else { throw Client.Broken(why: "connect: \(errno)") }
  var sent = 0
  while sent < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe send(
        socket, buffer.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
    }
    // The server may answer before it has read everything.
    if count <= 0 { break }
    sent += count
  }
  var received: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = unsafe recv(socket, &chunk, chunk.count, 0)
    if count <= 0 { break }
    received += chunk[..<count]
  }
  return try Client.Reply(received)
}

extension Client.Reply {
  init(_ bytes: [UInt8]) throws {
    let mark = Array("\r\n\r\n".utf8)
    guard let end = bytes.firstRange(of: mark) else {
      throw Client.Broken(why: "no answer: \(String(decoding: bytes.prefix(200), as: UTF8.self))")
    }
    let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    status = head[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    fields = Dictionary(
      head.dropFirst().compactMap { line in
        line.firstIndex(of: ":").map { colon in
          (
            line[..<colon].lowercased(),
            line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          )
        }
      }
    ) { "\($0), \($1)" }
    body = Array(bytes[end.upperBound...])
  }
}
