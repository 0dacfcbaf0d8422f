/// What a JSON value must be: said in the OpenAPI document and held against every request.
indirect enum Schema: Sendable {
  case text(TextForm)
  case choice([String])
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case flag
  case list(Schema, most: Int)
  /// No other keys than these.
  case object([Property])
  case nullable(Schema)
  /// For answers: an object with at least these keys.
  case answer([Property])
  /// For answers: anything.
  case anything
  /// A named one of the document's components.
  case reference(String)

  struct Property: Sendable {
    let name: String
    let schema: Schema
    var isRequired: Bool

    init(_ name: String, _ schema: Schema, required: Bool = false) {
      self.name = name
      self.schema = schema
      isRequired = required
    }
  }
}

extension Schema {
  /// Everything that is wrong with a value, each with its JSON pointer (RFC 6901).
  func problems(of value: JSONValue, at pointer: String = "") -> [Problem.Detail] {
    let wrong = { [Problem.Detail(pointer: pointer, detail: $0)] }
    switch (self, value) {
    case (.nullable, .null), (.anything, _), (.reference, _), (.flag, .flag): return []
    case (.nullable(let schema), _): return schema.problems(of: value, at: pointer)
    case (.text(let form), .text(let text)):
      return form.accepts(text) ? [] : wrong("must be \(form.name), such as '\(form.example)'")
    case (.choice(let choices), .text(let text)) where choices.contains(text): return []
    case (.choice(let choices), _):
      return wrong("must be one of \(choices.joined(separator: ", "))")
    case (.integer(let range), .integer(let integer)) where range.contains(integer): return []
    case (.integer(let range), .number(let number))
    where number.rounded() == number && range.contains(Int(exactly: number) ?? range.lowerBound - 1):
      return []
    case (.integer(let range), _):
      return wrong("must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    case (.number(let range), .integer(let integer)) where range.contains(Double(integer)):
      return []
    case (.number(let range), .number(let number)) where range.contains(number): return []
    case (.number(let range), _):
      return wrong("must be a number from \(range.lowerBound) to \(range.upperBound)")
    case (.list(let schema, let most), .list(let list)):
      if list.count > most { return wrong("must hold at most \(most)") }
      return list.enumerated().flatMap { schema.problems(of: $1, at: "\(pointer)/\($0)") }
    case (.object(let properties), .object(let object)):
      return problems(of: object, properties, at: pointer)
    case (.answer, .object): return []
    default: return wrong("must be \(kind)")
    }
  }

  private func problems(
    of object: [String: JSONValue], _ properties: [Property], at pointer: String
  ) -> [Problem.Detail] {
    let known = Set(properties.map(\.name))
    let missing = properties.filter { $0.isRequired && object[$0.name] == nil }.map {
      Problem.Detail(pointer: pointer, detail: "'\($0.name)' is missing")
    }
    let unknown = object.keys.filter { !known.contains($0) }.sorted().map { key in
      Problem.Detail(
        pointer: "\(pointer)/\(key.pointerStep)",
        detail: "is unknown; known are \(properties.map(\.name).joined(separator: ", "))")
    }
    return missing + unknown
      + properties.flatMap { property in
        object[property.name].map {
          property.schema.problems(of: $0, at: "\(pointer)/\(property.name)")
        } ?? []
      }
  }

  private var kind: String {
    switch self {
    case .text, .choice: "a text"
    case .integer, .number: "a number"
    case .flag: "true or false"
    case .list: "a list"
    case .object, .answer: "an object"
    case .nullable(let schema): "\(schema.kind) or null"
    case .anything, .reference: "a value"
    }
  }
}

extension String {
  /// As a JSON pointer has it, cut to what a message can hold.
  fileprivate var pointerStep: String {
    prefix(80).map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
  }
}
