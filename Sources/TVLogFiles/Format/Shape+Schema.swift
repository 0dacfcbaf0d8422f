extension Shape {
  /// The shape as JSON Schema.
  ///
  /// YAML gives plain scalars types by itself before a schema sees them: a title `1923` is a number
  /// to it, and so is a play of `2008`. Quoted numbers are read as well.
  var schema: [(String, JSONText)] {
    switch self {
    case .text: [("type", .types("string", "number", "boolean"))]
    case .pattern(let pattern): [("type", .string("string")), ("pattern", .string(pattern))]
    case .choice(let words): [("enum", .array(words.map { .string($0) }))]
    case .integer(let range): JSONText.number("integer", in: range, "^-?[0-9]{1,10}$")
    case .number(let range): JSONText.number("number", in: range, "^[0-9]{1,2}(\\.[0-9])?$")
    case .boolean: [("enum", .array([.boolean(true), .boolean(false)]))]
    case .list(let item): [("type", .string("array")), ("items", .object(item.schema))]
    case .either(let shapes): [("anyOf", .array(shapes.map { .object($0.schema) }))]
    case .map(let key, let value):
      [
        ("type", .string("object")), ("propertyNames", .object(key.schema)),
        ("additionalProperties", .object(value.orNothing)),
      ]
    case .object(let properties, let required): JSONText.object(properties, required: required)
    }
  }

  /// The same, or null: a key without a value is as if absent.
  fileprivate var orNothing: [(String, JSONText)] {
    let nothing = JSONText.string("null")
    return schema.flatMap { name, value -> [(String, JSONText)] in
      switch (name, value) {
      case ("type", .string(let type)): [("type", .array([.string(type), nothing]))]
      case ("type", .array(let types)): [("type", .array(types + [nothing]))]
      case ("enum", .array(let words)): [("enum", .array(words + [.null]))]
      case ("anyOf", .array(let shapes)):
        [("anyOf", .array(shapes + [.object([("type", nothing)])]))]
      default: [(name, value)]
      }
    }
  }
}

extension JSONText {
  fileprivate static func types(_ names: String...) -> JSONText {
    .array(names.map { .string($0) })
  }

  fileprivate static func number(
    _ type: String, in range: ClosedRange<Int>, _ pattern: String
  ) -> [(String, JSONText)] {
    [
      ("type", types(type, "string")), ("minimum", .integer(range.lowerBound)),
      ("maximum", .integer(range.upperBound)), ("pattern", .string(pattern)),
    ]
  }

  /// Unknown keys are kept and only warned of, so a schema must not refuse them.
  fileprivate static func object(
    _ properties: [Shape.Property], required: [String]
  ) -> [(String, JSONText)] {
    let pairs = properties.map { property in
      let isRequired = required.contains(property.name)
      let schema =
        isRequired
        ? property.shape.schema + [("minLength", .integer(1))] : property.shape.orNothing
      return (property.name, JSONText.object([("description", .string(property.summary))] + schema))
    }
    let needed =
      required.isEmpty ? [] : [("required", JSONText.array(required.map { .string($0) }))]
    return [("type", .string("object")), ("properties", .object(pairs))] + needed
      + [("additionalProperties", .boolean(true))]
  }
}
