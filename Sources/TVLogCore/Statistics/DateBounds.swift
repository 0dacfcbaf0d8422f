/// The oldest and the newest of some dates; `unknown` is neither.
struct DateBounds {
  private(set) var first: PlayDate?
  private(set) var last: PlayDate?
  // Where the two begin: most dates are told apart by that alone.
  private var firstDay = Day(number: .max)
  private var lastDay = Day(number: .min)

  mutating func add(_ date: PlayDate) {
    guard let day = date.day ?? date.span?.lowerBound else { return }
    if day < firstDay || day == firstDay && first.map({ date < $0 }) ?? true {
      first = date
      firstDay = day
    }
    if day > lastDay || day == lastDay && last.map({ $0 < date }) ?? true {
      last = date
      lastDay = day
    }
  }
}
