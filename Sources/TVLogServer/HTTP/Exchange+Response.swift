import HTTPTypes
import HummingbirdCore
import NIOCore

extension Exchange {
  /// The answer as it is sent: compressed where that is wanted, with the fields that every answer has.
  func response(_ answer: Answer) -> Response {
    var answer = answer
    let isCompressed = compress(&answer)
    var fields = fields(of: answer, isCompressed: isCompressed)
    addOrigin(to: &fields)
    let status = HTTPResponse.Status(code: answer.status)
    if request.method == .head || answer.status == 304 || answer.status == 204 {
      if answer.status != 304, answer.status != 204 {
        fields.add("Content-Length", "\(answer.body.readableBytes)")
      }
      return Response(status: status, headers: fields)
    }
    return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: answer.body))
  }

  /// Only appended to: a lookup would make an index of all of them.
  private func fields(of answer: Answer, isCompressed: Bool) -> HTTPFields {
    var fields = HTTPFields()
    func append(_ name: HTTPField.Name, _ value: String) {
      fields.append(HTTPField(name: name, value: value))
    }
    for (name, value) in answer.headers { fields.add(name, value) }
    if !answer.type.isEmpty { append(.contentType, answer.type) }
    if isCompressed { append(.contentEncoding, "gzip") }
    if let tag = answer.tag { append(.eTag, isCompressed ? "\"\(tag)-gzip\"" : "\"\(tag)\"") }
    append(.date, DateField.now)
    append(.server, "tvlog")
    fields.add("X-Request-Id", id)
    append(.xContentTypeOptions, "nosniff")
    fields.add("Referrer-Policy", "no-referrer")
    append(.vary, "Authorization, Cookie, Accept-Encoding, Origin")
    if !answer.has("Cache-Control") {
      append(.cacheControl, isPublic ? "no-cache" : "private, no-store")
    }
    if !answer.has("Content-Security-Policy") {
      append(.contentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'")
    }
    return fields
  }

  /// What everybody may see.
  private var isPublic: Bool { endpoint?.isOpen ?? false }

  private func compress(_ answer: inout Answer) -> Bool {
    guard answer.body.readableBytes > 1024, acceptsGzip else { return false }
    let packed = answer.packed.map { $0.packed(answer.body) } ?? PackedBody.gzip(answer.body)
    guard let packed else { return false }
    answer.body = packed
    return true
  }

  private var acceptsGzip: Bool {
    (request.headers[.acceptEncoding] ?? "").lowercased().split(separator: ",").contains { part in
      let words = part.filter { $0 != " " }.split(separator: ";")
      return words.first == "gzip"
        && !words.dropFirst().contains { $0 == "q=0" || $0.hasPrefix("q=0.0") }
    }
  }

  /// Pages of other origins may ask only where that is configured.
  private func addOrigin(to fields: inout HTTPFields) {
    guard let origin = request.headers[.origin], server.options.origins.contains(origin) else {
      return
    }
    fields.add("Access-Control-Allow-Origin", origin)
    fields.add("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After, X-Request-Id")
    guard request.method == .options else { return }
    fields.add("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE")
    fields.add(
      "Access-Control-Allow-Headers", "Authorization, Content-Type, If-Match, If-None-Match")
    fields.add("Access-Control-Max-Age", "600")
  }

  /// Throws where whoever asks takes nothing of what is answered.
  func requireAcceptable(_ endpoint: Endpoint) throws {
    guard let accept = request.headers[.accept], !accept.isEmpty else { return }
    let type = endpoint.success.type.split(separator: ";").first.map(String.init) ?? ""
    // A page may be of any type.
    if type == "*/*" { return }
    let major = type.prefix { $0 != "/" }
    let isTaken = accept.lowercased().split(separator: ",").contains { part in
      let words = part.filter { $0 != " " && $0 != "\t" }.split(separator: ";")
      let isRefused = words.dropFirst().contains {
        $0 == "q=0" || $0 == "q=0.0" || $0 == "q=0.00" || $0 == "q=0.000"
      }
      return !isRefused
        && (words.first == "*/*" || words.first.map(String.init) == type
          || words.first.map(String.init) == "\(major)/*")
    }
    // An answer without a body is of no type.
    guard isTaken || endpoint.success.status == 204 else {
      throw Problem(406, "usage", "This is answered as \(type) alone")
    }
  }
}

extension HTTPFields {
  fileprivate mutating func add(_ name: String, _ value: String) {
    guard let name = HTTPField.Name(name) else { return }
    append(HTTPField(name: name, value: value))
  }
}

extension RouteTable.Match {
  /// HEAD is answered as GET without the body.
  func endpoint(for method: HTTPRequest.Method) -> Endpoint? {
    let name = method == .head ? "GET" : method.rawValue
    return Endpoint.Method(rawValue: name).flatMap { endpoints[$0] }
  }

  /// For the field Allow.
  var allowed: String {
    var names = endpoints.keys.map(\.rawValue)
    if endpoints[.get] != nil { names.append("HEAD") }
    return (names + ["OPTIONS"]).sorted().joined(separator: ", ")
  }
}
