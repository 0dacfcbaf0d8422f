/// Plays summed by show, day, month and year in one pass.
struct PlayTally {
  let span: StatisticsSpan
  var dating = Dating()
  var shows: [ShowStatistics] = []
  var days: [Day: PlayCount] = [:]
  /// Plays that name no day, by month and by year.
  var vagueMonths: [YearMonth: PlayCount] = [:]
  var vagueYears: [Int: PlayCount] = [:]
  var undated = PlayCount()
  /// Days with a play that is a sitting.
  var sittingDays: Set<Day> = []

  init(_ standings: some Sequence<Standing>, span: StatisticsSpan) {
    self.span = span
    for standing in standings { add(standing) }
    shows.sort { $0.precedes($1) }
  }

  private mutating func add(_ standing: Standing) {
    var own = ShowStatistics(standing)
    var oldest: PlayDate?
    standing.forEachViewing { viewing in
      let date = viewing.play.date
      if viewing.isFirst, oldest.map({ date < $0 }) ?? true { oldest = date }
      switch span.membership(of: date) {
      case .outside: break
      case .undecided: dating.undecided += 1
      case .inside:
        own.add(viewing)
        add(viewing)
      }
    }
    guard own.count.plays > 0 else { return }
    own.isNew = oldest.map(span.contains) ?? false
    shows.append(own)
  }

  private mutating func add(_ viewing: Viewing) {
    dating.add(viewing.play)
    switch viewing.play.date {
    case .unknown: undated.add(viewing)
    case .year(let year): vagueYears[year, default: PlayCount()].add(viewing)
    case .month(let month, let year):
      vagueMonths[YearMonth(year: year, month: month), default: PlayCount()].add(viewing)
    case .day(let day): add(viewing, on: day)
    case .minute(let time, _): add(viewing, on: time.day)
    }
  }

  private mutating func add(_ viewing: Viewing, on day: Day) {
    days[day, default: PlayCount()].add(viewing)
    if !viewing.play.isBulk { sittingDays.insert(day) }
  }
}
