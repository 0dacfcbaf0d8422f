/// One operation: where it stands, what it takes, and who answers it.
///
/// Router, checks and OpenAPI document are made of the same values.
struct Endpoint: Sendable {
  enum Method: String, CaseIterable, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  /// Who may ask, and what the answering function gets: never more than the one library of whoever asks.
  enum Handler: Sendable {
    /// Everybody; it gets no library.
    case open(@Sendable (Call, Server) async throws -> Answer)
    /// Whoever has a token.
    case read(@Sendable (Call, AccountLibrary) async throws -> Answer)
    /// Whoever has a token that may write.
    case write(@Sendable (Call, AccountLibrary) async throws -> Answer)
    /// Whoever signed in on the web page.
    case page(@Sendable (Call, AccountLibrary) async throws -> Answer)
    /// Whoever has the link of a calendar feed, the grant with it.
    case feed(@Sendable (Call, AccountLibrary, Grant) async throws -> Answer)
  }

  struct Parameter: Sendable {
    let name: String
    let schema: Schema
    var about = ""
    var isRequired = false

    init(_ name: String, _ schema: Schema, _ about: String, required: Bool = false) {
      self.name = name
      self.schema = schema
      self.about = about
      isRequired = required
    }
  }

  struct Body: Sendable {
    var types: [String] = ["application/json"]
    /// Nil: the text of a show file, which its reader checks.
    var schema: Schema?
    /// The most bytes.
    var limit = 256 << 10
  }

  struct Success: Sendable {
    let status: Int
    let about: String
    var type = "application/json"
    var schema: Schema?
  }

  let method: Method
  /// With names in braces: `/v1/shows/{show}`.
  let path: String
  /// The `operationId`.
  let id: String
  let summary: String
  var parameters: [Parameter] = []
  var body: Body?
  var success: Success
  /// If-Match or If-None-Match must be there.
  var needsCondition = false
  let handler: Handler

  /// The path in its steps.
  var steps: [Step] {
    path.split(separator: "/").map { step in
      step.hasPrefix("{") ? .name(String(step.dropFirst().dropLast())) : .word(String(step))
    }
  }

  enum Step: Hashable, Sendable {
    case word(String)
    case name(String)
  }

  /// What each name in a path must look like, whatever the endpoint.
  static let pathForms: [String: TextForm] = [
    "show": .slug, "episodes": .note, "list": .line, "tag": .line, "job": .job, "link": .line,
    "page": .line, "folder": .line, "name": .link, "id": .reference, "year": .year,
  ]
}

extension Endpoint {
  /// Whether a request needs a token.
  var isOpen: Bool { if case .open = handler { true } else { false } }
  var isWriting: Bool { if case .write = handler { true } else { false } }
}

extension Endpoint.Parameter {
  static let query = Self("q", .text(.query), "Which shows (docs/queries.md); all when left out.")
  static let from = Self("from", .text(.day), "The first day; a month or a year is taken whole.")
  static let to = Self("to", .text(.day), "The last day; a month or a year is taken whole.")
  static let limit = Self("limit", .integer(1...100), "Rows on a page; 50 when left out.")
  static let cursor = Self("cursor", .text(.cursor), "Where the page begins, from a Link.")
}
