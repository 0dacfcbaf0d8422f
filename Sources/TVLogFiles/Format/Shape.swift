/// What a value may look like, for the JSON Schema that editors check files with while one types.
indirect enum Shape: Sendable {
  /// Any scalar: a title may be `1923` or `NO`.
  case text
  case pattern(String)
  case choice([String])
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Int>)
  case boolean
  case list(of: Shape)
  case either([Shape])
  /// Any keys of one kind.
  case map(key: Shape, value: Shape)
  /// Known keys, in the order in which tvlog writes them.
  case object([Property], required: [String] = [])

  struct Property: Sendable {
    let name: String
    let summary: String
    let shape: Shape
  }
}
