/// A value for each day of the calendar, found without hashing: a library has a great many plays.
///
/// The days lie in pages of 512, each made when one of its days is first set.
struct DayTable<Value> {
  private let empty: Value
  /// Where the page of each 512 days from the year 1 on begins in `values`; -1: there is none.
  private var starts: [Int32]
  private var values: [Value] = []

  private static var pageSize: Int { 512 }
  /// The first day of the year 1, and how many days there are to the end of 9999.
  private static var firstDay: Int { -719_162 }
  private static var days: Int { 3_652_059 }

  /// `empty`: of a day that was never set.
  init(_ empty: Value) {
    self.empty = empty
    let pages = DayTable.days / DayTable.pageSize + 1
    starts = [Int32](repeating: -1, count: pages)
  }

  subscript(day: Day) -> Value {
    get {
      let (page, offset) = DayTable.place(of: day)
      return starts[page] < 0 ? empty : values[Int(starts[page]) + offset]
    }
    set {
      let (page, offset) = DayTable.place(of: day)
      if starts[page] < 0 {
        starts[page] = Int32(values.count)
        values += repeatElement(empty, count: DayTable.pageSize)
      }
      values[Int(starts[page]) + offset] = newValue
    }
  }

  private static func place(of day: Day) -> (page: Int, offset: Int) {
    let index = Int(day.number) - firstDay
    return (index / pageSize, index % pageSize)
  }

  /// Those days that have been set and whose value fits.
  func filled(where fits: (Value) -> Bool) -> [Day: Value] {
    var days: [Day: Value] = [:]
    for page in starts.indices where starts[page] >= 0 {
      for offset in 0..<DayTable.pageSize {
        let value = values[Int(starts[page]) + offset]
        let number = page * DayTable.pageSize + offset + DayTable.firstDay
        if fits(value) { days[Day(number: Int32(number))] = value }
      }
    }
    return days
  }
}

extension DayTable: Sendable where Value: Sendable {}
