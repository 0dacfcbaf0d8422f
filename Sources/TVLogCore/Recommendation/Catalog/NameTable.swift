/// Names as small numbers, counted.
struct NameTable: Sendable {
  private var codes: [String: Int32] = [:]
  private(set) var names: [String] = []
  /// How many rows have each name.
  private(set) var counts: [Int] = []

  static let none: Int32 = -1

  /// The number of a name, case aside.
  mutating func code(_ name: String) -> Int32 {
    let code = codes[name] ?? add(name)
    counts[Int(code)] += 1
    return code
  }

  mutating func code(_ name: String?) -> Int32 {
    guard let name, !name.isEmpty else { return NameTable.none }
    return code(name) as Int32
  }

  /// A spelling that differs only in case gets the number of the first.
  private mutating func add(_ name: String) -> Int32 {
    let folded = name.lowercased()
    let code = codes[folded] ?? Int32(names.count)
    if code == Int32(names.count) {
      names.append(name)
      counts.append(0)
    }
    codes[name] = code
    codes[folded] = code
    return code
  }
}
