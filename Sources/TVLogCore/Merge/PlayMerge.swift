/// The plays of one episode or one key, merged (docs/meaning.md, "Same evening twice").
struct PlayMerge {
  private let base: [PlayDate: Int]
  private let ours: [PlayDate: Int]
  private let theirs: [PlayDate: Int]

  /// In the order of our side, with what came from the other where it belongs.
  static func dates(
    base: [PlayDate], ours: [PlayDate], theirs: [PlayDate]
  ) -> [PlayDate] {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    let merge = PlayMerge(base: base.counted, ours: ours.counted, theirs: theirs.counted)
    let wanted = Set(ours).union(theirs).sorted().flatMap { date in
      [PlayDate](repeating: date, count: merge.count(of: date) - merge.repeated(date))
    }
    return ours.reordered(to: wanted)
  }

  /// The larger of both sides, less what one side deleted and the other left alone.
  private func count(of date: PlayDate) -> Int {
    let (our, their) = (ours[date, default: 0], theirs[date, default: 0])
    return max(our, their) - abs(deleted(by: ours, date) - deleted(by: theirs, date))
  }

  private func deleted(by side: [PlayDate: Int], _ date: PlayDate) -> Int {
    max(0, base[date, default: 0] - side[date, default: 0])
  }

  /// How many plays of a day the other side noted with their minute.
  private func repeated(_ date: PlayDate) -> Int {
    guard case .day(let day) = date else { return 0 }
    return min(added(ours, beyond: theirs, date), minutes(of: day, theirs, beyond: ours))
      + min(added(theirs, beyond: ours, date), minutes(of: day, ours, beyond: theirs))
  }

  /// What one side added and the other has not.
  private func added(
    _ side: [PlayDate: Int], beyond other: [PlayDate: Int], _ date: PlayDate
  ) -> Int {
    let count = side[date, default: 0]
    return max(0, min(count - base[date, default: 0], count - other[date, default: 0]))
  }

  /// The same for the minutes of a day, less those that only made a known play of the day finer.
  private func minutes(
    of day: Day, _ side: [PlayDate: Int], beyond other: [PlayDate: Int]
  ) -> Int {
    let minutes = side.keys.filter { $0 != .day(day) && $0.day == day }
    let sum = minutes.reduce(0) { $0 + added(side, beyond: other, $1) }
    return max(0, sum - deleted(by: side, .day(day)))
  }
}

extension [PlayDate] {
  fileprivate var counted: [PlayDate: Int] {
    Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
  }
}
