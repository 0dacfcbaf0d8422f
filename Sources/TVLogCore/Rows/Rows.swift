/// An answer as rows of named fields.
public struct Rows: Sendable {
  public let names: [String]
  /// As many in each row as there are names.
  public let values: [[RowValue]]

  public init<Subject>(_ subjects: some Sequence<Subject>, _ fields: [RowField<Subject>]) {
    names = fields.map(\.name)
    values = subjects.map { subject in fields.map { $0.value(subject) } }
  }
}

extension Rows: Encodable {
  /// A list of objects.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for row in values { try container.encode(Object(names: names, values: row)) }
  }

  private struct Object: Encodable {
    let names: [String]
    let values: [RowValue]

    func encode(to encoder: any Encoder) throws {
      var object = JSONObject(encoder)
      for (name, value) in zip(names, values) { try object.set(name, value) }
    }
  }
}
