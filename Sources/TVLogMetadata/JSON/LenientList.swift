/// A list of an answer, empty when it is absent or no list; rows that cannot be read are left out.
@propertyWrapper struct LenientList<Row: Decodable>: LenientField {
  private(set) var wrappedValue: [Row] = []
  /// There was a value, and it was no list.
  private(set) var isUnreadable = false

  var projectedValue: LenientList { self }

  /// The most episodes that a show file may hold.
  static var most: Int { 30_000 }

  init() {}

  init(from decoder: any Decoder) {
    guard var rows = try? decoder.unkeyedContainer() else {
      isUnreadable = true
      decoder.note("is no list; left out")
      return
    }
    // A row that makes no progress ends the list, lest it be read for ever.
    while !rows.isAtEnd, let row = try? rows.decode(Lenient<Row>?.self) ?? Lenient() {
      if rows.currentIndex > LenientList.most {
        decoder.note("has more than \(LenientList.most) rows; the rest is left out")
        return
      }
      if let row = row.wrappedValue { wrappedValue.append(row) }
    }
  }
}
