/// Plays summed by show, day, month and year in one pass.
struct PlayTally {
  let span: StatisticsSpan
  var dating = Dating()
  var shows: [ShowStatistics] = []
  var days = DayTable(PlayCount())
  /// Plays that name no day, by month and by year.
  var vagueMonths: [YearMonth: PlayCount] = [:]
  var vagueYears: [Int: PlayCount] = [:]
  var undated = PlayCount()
  /// Whether each day has a play that is a sitting.
  var sittingDays = DayTable(false)

  init(_ shows: [ShowViewings], span: StatisticsSpan) {
    self.span = span
    for show in shows { add(show) }
    self.shows = self.shows.sorted(on: \.order, by: <)
  }

  private mutating func add(_ show: ShowViewings) {
    var own = ShowStatistics(show)
    var bounds = DateBounds()
    var firsts = DateBounds()
    var isOldestUnknown = false
    for viewing in show.viewings {
      if viewing.isFirst {
        firsts.add(viewing.date)
        if case .unknown = viewing.date { isOldestUnknown = true }
      }
      switch span.membership(of: viewing.date) {
      case .outside: break
      case .undecided: dating.undecided += 1
      case .inside:
        own.count.add(viewing)
        bounds.add(viewing.date)
        dating.add(viewing)
        add(viewing)
      }
    }
    guard own.count.plays > 0 else { return }
    (own.first, own.last) = (bounds.first, bounds.last)
    own.isNew = (isOldestUnknown ? .unknown : firsts.first).map(span.contains) ?? false
    shows.append(own)
  }

  /// To what its date names.
  private mutating func add(_ viewing: Viewing) {
    if let day = viewing.date.day {
      days[day].add(viewing)
      if !viewing.isBulk { sittingDays[day] = true }
      return
    }
    switch viewing.date {
    case .year(let year): vagueYears[year, default: PlayCount()].add(viewing)
    case .month(let month, let year):
      vagueMonths[YearMonth(year: year, month: month), default: PlayCount()].add(viewing)
    default: undated.add(viewing)
    }
  }
}
