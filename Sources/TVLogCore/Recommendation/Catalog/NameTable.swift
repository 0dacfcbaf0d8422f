/// Names as small numbers, counted.
public struct NameTable: Sendable {
  private var codes: [String: Int32] = [:]
  private(set) var names: [String] = []
  /// How many rows have each name.
  private(set) var counts: [Int] = []

  public static let none: Int32 = -1

  public init() {}

  /// The number of a name, case aside, for one row more.
  mutating func counted(_ name: String?) -> Int32 {
    let code = name.map { number(of: $0) } ?? NameTable.none
    count(code)
    return code
  }

  /// The number of a name, case aside; of none for an empty one.
  public mutating func number(of name: String) -> Int32 {
    if name.isEmpty { return NameTable.none }
    return codes[name] ?? add(name)
  }

  mutating func count(_ code: Int32) {
    if code != NameTable.none { counts[Int(code)] += 1 }
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
