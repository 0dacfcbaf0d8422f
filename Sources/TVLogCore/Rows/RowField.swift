/// One named field of the rows of an answer (docs/json.md, "Rows").
///
/// The tables of fields serve `--csv`, `--tsv`, `--format` and the JSON of answers that are flat.
public struct RowField<Subject: Sendable>: Sendable {
  public let name: String
  public let value: @Sendable (Subject) -> RowValue

  public init(_ name: String, _ value: @escaping @Sendable (Subject) -> RowValue) {
    self.name = name
    self.value = value
  }
}
