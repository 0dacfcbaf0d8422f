import TVLogCore

/// Why a request is not answered as was asked: problem details as RFC 9457 has them.
package struct Problem: Error, Sendable {
  /// A wrong part of the request.
  struct Detail: Encodable, Hashable, Sendable {
    /// Into the body (RFC 6901), or the name of a parameter.
    var pointer: String
    var detail: String
  }

  var status: Int
  /// What programs tell apart; those of the command line where it would say the same.
  var code: String
  var title: String
  var detail: String?
  var help: String?
  var errors: [Detail] = []
  var headers: [(name: String, value: String)] = []

  init(
    _ status: Int, _ code: String, _ title: String, detail: String? = nil, help: String? = nil,
    errors: [Detail] = [], headers: [(name: String, value: String)] = []
  ) {
    self.status = status
    self.code = code
    self.title = title
    self.detail = detail
    self.help = help
    self.errors = errors
    self.headers = headers
  }
}

extension Problem {
  /// As the body of an answer.
  struct Body: Encodable {
    var type = "about:blank"
    let title: String
    let status: Int
    let detail: String?
    let code: String
    let help: String?
    let instance: String
    let errors: [Detail]?
  }

  func body(of request: String) -> Body {
    Body(
      title: title, status: status, detail: detail, code: code, help: help,
      instance: "urn:request:\(request)", errors: errors.isEmpty ? nil : errors)
  }
}

extension Problem {
  static let notFound = Problem(404, "not-found", "There is nothing here")

  static func noShow(_ slug: String) -> Problem {
    Problem(
      404, "not-found", "No such show", detail: "no show has the slug '\(slug)'",
      help: "GET /v1/shows lists them")
  }

  static func usage(_ pointer: String, _ detail: String) -> Problem {
    Problem(
      400, "usage", "A parameter is wrong", detail: "\(pointer): \(detail)",
      errors: [Detail(pointer: pointer, detail: detail)])
  }

  static func invalid(_ errors: [Detail]) -> Problem {
    Problem(
      422, "usage", "The body is not valid",
      detail: errors.first.map { "\($0.pointer): \($0.detail)" },
      errors: Array(errors.prefix(100)))
  }
}

extension Failure.Code {
  /// The code as `docs/server.md` names it.
  var name: String {
    switch self {
    case .findings: "findings"
    case .failure: "failure"
    case .conflict: "conflict"
    case .notFound: "not-found"
    case .usage: "usage"
    }
  }
}
