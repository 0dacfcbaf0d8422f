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

  init(_ shows: [ShowViewings], span: StatisticsSpan) {
    self.span = span
    for show in shows { add(show) }
    self.shows.sort { $0.precedes($1) }
  }

  private mutating func add(_ show: ShowViewings) {
    var own = ShowStatistics(show.standing)
    var oldest: PlayDate?
    var streak = DayTally()
    for viewing in show.viewings {
      let date = viewing.date
      if viewing.isFirst, oldest.map({ date < $0 }) ?? true { oldest = date }
      switch span.membership(of: date) {
      case .outside: break
      case .undecided: dating.undecided += 1
      case .inside:
        own.add(viewing)
        dating.add(viewing)
        if let day = date.day {
          if day != streak.day { end(&streak, next: day) }
          streak.add(viewing)
        } else {
          addVague(viewing)
        }
      }
    }
    end(&streak, next: nil)
    guard own.count.plays > 0 else { return }
    own.isNew = oldest.map(span.contains) ?? false
    shows.append(own)
  }

  private mutating func addVague(_ viewing: Viewing) {
    switch viewing.date {
    case .year(let year): vagueYears[year, default: PlayCount()].add(viewing)
    case .month(let month, let year):
      vagueMonths[YearMonth(year: year, month: month), default: PlayCount()].add(viewing)
    default: undated.add(viewing)
    }
  }

  /// Takes in what a show has on one day, and begins another.
  private mutating func end(_ tally: inout DayTally, next: Day?) {
    if let day = tally.day {
      days[day, default: PlayCount()] += tally.count
      if tally.hasSitting { sittingDays.insert(day) }
    }
    tally = DayTally(day: next)
  }
}

/// The plays of one show that follow one another on one day.
private struct DayTally {
  var day: Day?
  var count = PlayCount()
  var hasSitting = false

  mutating func add(_ viewing: Viewing) {
    count.add(viewing)
    if !viewing.isBulk { hasSitting = true }
  }
}
