extension Schema {
  /// As JSON Schema 2020-12.
  var document: JSONValue {
    switch self {
    case .text(let form):
      var document: [String: JSONValue] = [
        "type": "string", "minLength": .integer(form.length.lowerBound),
        "maxLength": .integer(form.length.upperBound), "examples": [.text(form.example)],
      ]
      if let pattern = form.pattern { document["pattern"] = .text(pattern) }
      return .object(document)
    case .choice(let choices):
      return ["type": "string", "enum": .list(choices.map { .text($0) })]
    case .integer(let range):
      return [
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ]
    case .number(let range):
      return [
        "type": "number", "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ]
    case .flag: return ["type": "boolean"]
    case .list(let schema, let most):
      return ["type": "array", "items": schema.document, "maxItems": .integer(most)]
    case .object(let properties): return Schema.object(properties, isOpen: false)
    case .answer(let properties): return Schema.object(properties, isOpen: true)
    case .nullable(let schema): return ["anyOf": [schema.document, ["type": "null"]]]
    case .anything: return [:]
    case .reference(let name): return ["$ref": .text("#/components/schemas/\(name)")]
    }
  }

  private static func object(_ properties: [Property], isOpen: Bool) -> JSONValue {
    var document: [String: JSONValue] = ["type": "object"]
    if !properties.isEmpty {
      document["properties"] = .object(
        Dictionary(properties.map { ($0.name, $0.schema.document) }) { first, _ in first })
    }
    let required = properties.filter(\.isRequired).map { JSONValue.text($0.name) }
    if !required.isEmpty { document["required"] = .list(required) }
    if !isOpen { document["additionalProperties"] = false }
    return .object(document)
  }
}
