/// An answer as rows of named fields.
public struct Rows: Sendable {
  public let names: [String]
  private let count: Int
  private let row: @Sendable (Int) -> [RowValue]

  public init<Subject>(
    _ subjects: some Sequence<Subject>, _ fields: [RowField<Subject>]
  ) {
    let subjects = Array(subjects)
    names = fields.map(\.name)
    count = subjects.count
    row = { place in fields.map { $0.value(subjects[place]) } }
  }

  /// As many in each row as there are names; a row is made when it is asked for.
  public var values: some RandomAccessCollection<[RowValue]> { (0..<count).lazy.map(row) }
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
