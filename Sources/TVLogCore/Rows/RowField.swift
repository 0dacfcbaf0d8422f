/// One named field of the rows of an answer (docs/json.md, "Rows").
///
/// The tables of fields serve `--csv`, `--tsv`, `--format` and the JSON of answers that are flat.
package struct RowField<Subject>: Sendable {
  package let name: String
  package let value: @Sendable (Subject) -> RowValue

  package init(_ name: String, _ value: @escaping @Sendable (Subject) -> RowValue) {
    self.name = name
    self.value = value
  }
}
