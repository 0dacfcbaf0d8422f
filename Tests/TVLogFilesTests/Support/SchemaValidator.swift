/// Validates against the part of JSON Schema draft 2020-12 that tvlog's schema uses.
///
/// A keyword that it does not know is a fault, so that the schema stays in that part.
struct SchemaValidator {
  /// What is wrong, with the path to it; empty: valid.
  func faults(of value: JSON, by schema: JSON, at path: String = "") -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .boolean(false) ? [path] : []
    }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, argument in
      faults(of: value, keyword, argument, schema, at: path)
    }
  }

  private func faults(
    of value: JSON, _ keyword: String, _ argument: JSON, _ schema: JSON, at path: String
  ) -> [String] {
    switch (keyword, argument, value) {
    case ("$schema", _, _), ("title", _, _), ("description", _, _): []
    case ("type", .string(let type), _): has(value, type) ? [] : ["\(path): no \(type)"]
    case ("type", .array(let types), _):
      types.contains { has(value, $0.text) } ? [] : ["\(path): none of \(types.map(\.text))"]
    case ("enum", .array(let values), _): values.contains(value) ? [] : ["\(path): not one of them"]
    case ("anyOf", .array(let schemas), _):
      schemas.contains { faults(of: value, by: $0, at: path).isEmpty } ? [] : ["\(path): no match"]
    case ("properties", .object(let properties), .object(let pairs)):
      pairs.flatMap { key, value in
        properties[key].map { faults(of: value, by: $0, at: "\(path)/\(key)") } ?? []
      }
    case ("additionalProperties", _, .object(let pairs)):
      pairs.filter { schema["properties"]?[$0.key] == nil }
        .flatMap { faults(of: $0.value, by: argument, at: "\(path)/\($0.key)") }
    case ("propertyNames", _, .object(let pairs)):
      pairs.keys.flatMap { faults(of: .string($0), by: argument, at: "\(path)/\($0)") }
    case ("required", .array(let names), .object(let pairs)):
      names.filter { pairs[$0.text] == nil }.map { "\(path): no \($0.text)" }
    case ("items", _, .array(let items)):
      items.flatMap { faults(of: $0, by: argument, at: "\(path)[]") }
    case ("pattern", .string(let pattern), .string(let text)):
      (try? Regex(pattern).firstMatch(in: text)) != nil ? [] : ["\(path): '\(text)' no \(pattern)"]
    case ("minLength", .number(let length), .string(let text)):
      Double(text.unicodeScalars.count) < length ? ["\(path): too short"] : []
    case ("minimum", .number(let bound), .number(let number)):
      number < bound ? ["\(path): too small"] : []
    case ("maximum", .number(let bound), .number(let number)):
      number > bound ? ["\(path): too large"] : []
    default: known.contains(keyword) ? [] : ["\(path): unknown keyword \(keyword)"]
    }
  }

  private let known: Set<String> = [
    "properties", "additionalProperties", "propertyNames", "required", "items", "pattern",
    "minLength", "minimum", "maximum",
  ]

  private func has(_ value: JSON, _ type: String) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .boolean), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number(let number)): number.rounded() == number
    default: false
    }
  }
}

extension JSON {
  fileprivate var text: String { if case .string(let text) = self { text } else { "" } }
}
