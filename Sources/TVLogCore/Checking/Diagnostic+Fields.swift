extension Diagnostic {
  /// The rows of `check --format json`.
  public static let fields: [RowField<Diagnostic>] = [
    RowField("path") { RowValue($0.path) },
    RowField("line") { .number($0.place.line) },
    RowField("column") { .number($0.place.column) },
    RowField("length") { .number($0.place.length) },
    RowField("severity") { RowValue($0.severity.rawValue) },
    RowField("code") { RowValue($0.kind.rawValue) },
    RowField("message") { RowValue($0.message) },
    RowField("help") { RowValue($0.help) },
  ]
}
