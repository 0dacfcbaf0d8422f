import HTTPTypes
import TVLogCore

/// A request as its endpoint gets it: every parameter and the body are what the endpoint says they must be.
struct Call: Sendable {
  let endpoint: Endpoint
  /// The names in the path.
  let names: [String: String]
  /// The query's parameters.
  let parameters: [String: String]
  /// As it was sent, for links to other pages.
  let path: String
  let query: String
  let fields: HTTPFields
  let requestID: String
  /// Of whoever asks.
  let address: String
  /// The body as JSON; null where there is none.
  var json: JSONValue = .null
  var bytes: [UInt8] = []

  /// The show that the path names.
  var slug: String { names["show"] ?? "" }

  func text(_ name: String) -> String? { parameters[name] }
  func integer(_ name: String) -> Int? { parameters[name].flatMap { Int($0) } }
  func flag(_ name: String) -> Bool { parameters[name] == "true" }
}

extension Call {
  /// The parameters of a query, each of which the endpoint must know and stands once.
  static func parameters(_ query: String, of endpoint: Endpoint) throws(Problem) -> [String: String]
  {
    var found: [String: String] = [:]
    for pair in query.split(separator: "&", maxSplits: 50) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts[0].formDecoded,
        let value = (parts.count > 1 ? parts[1] : "").formDecoded
      else { throw .usage("query", "is not UTF-8 in percent encoding") }
      guard let parameter = endpoint.parameters.first(where: { $0.name == name }) else {
        let known = endpoint.parameters.map(\.name).joined(separator: ", ")
        throw .usage(
          String(name.prefix(80)),
          known.isEmpty ? "this takes no parameters" : "is no parameter of this; it takes \(known)")
      }
      if found[name] != nil { throw .usage(name, "is given twice") }
      if let wrong = parameter.schema.problems(of: parameter.schema.value(of: value)).first {
        throw .usage(name, wrong.detail)
      }
      found[name] = value
    }
    if let missing = endpoint.parameters.first(where: { $0.isRequired && found[$0.name] == nil }) {
      throw .usage(missing.name, "is missing")
    }
    return found
  }
}

extension Schema {
  /// The text of a parameter as the value that it stands for.
  fileprivate func value(of text: String) -> JSONValue {
    switch self {
    case .integer:
      // Only the digits: no sign, no zero in front.
      Int(text).flatMap { String($0) == text ? JSONValue.integer($0) : nil } ?? .text(text)
    case .flag: text == "true" ? true : text == "false" ? false : .text(text)
    default: .text(text)
    }
  }
}

extension Substring {
  /// As forms encode: `+` is a space.
  fileprivate var formDecoded: String? {
    String(map { $0 == "+" ? " " : $0 }).percentDecoded
  }
}
