import TVLogCore

/// One month of a heat map: a dot a day, in a drawing of 310 by 10.
struct HeatMonth: TemplateModel {
  var month: YearMonth
  var count: PlayCount
  /// The days of the span, up to the day of building, with their plays.
  private var days: [(day: Day, count: PlayCount)]

  init(_ month: YearMonth, of statistics: Statistics) {
    self.month = month
    count = statistics.months[month] ?? PlayCount()
    days = (1...month.length).compactMap { number in
      Day(year: month.year, month: month.month, day: number)
    }.filter { $0 <= statistics.clock.evening || statistics.days[$0] != nil }
      .map { ($0, statistics.days[$0] ?? PlayCount()) }
  }

  private var dots: [HeatDots] {
    (0...4).compactMap { level in
      let places = days.filter { $0.count.heat == level }.map { $0.day.day * 10 - 5 }
      return places.isEmpty ? nil : HeatDots(level: level, places: places)
    }
  }

  /// `November 2026: 31 plays on 12 days, most on 14 Nov: 5`.
  private var text: String {
    let played = days.filter { $0.count.plays > 0 }
    let name =
      "\(Month.names[month.month - 1]) \(month.year): \(Codes.count(count.plays, of: "play"))"
    guard let most = played.max(by: { $0.count.plays < $1.count.plays }) else { return name }
    return name + " on \(Codes.count(played.count, of: "day"))"
      + ", most on \(most.day.day) \(most.day.monthName): \(most.count.plays)"
  }

  static let fields: [TemplateField<HeatMonth>] = [
    .text("name", "Such as `Nov`.") { "\(Month.names[$0.month.month - 1].prefix(3))" },
    .text("year", "Such as `2026`.") { "\($0.month.year)" },
    .text("count", "Its plays.") { "\($0.count.plays)" },
    .text("text", "Such as `November 2026: 31 plays on 12 days, most on 14 Nov: 5`.") { $0.text },
    .list("dots", "Its days, by how much was played.") { $0.dots },
  ]
}

/// The days of one step of a heat map, as a path of dots: round ends of lines without length.
struct HeatDots: TemplateModel {
  var level: Int
  /// From the left.
  var places: [Int]

  static let fields: [TemplateField<HeatDots>] = [
    .number("level", "0 for no play, 1 and 2 for as many, 3 for three or four, 4 for more.") {
      $0.level
    },
    .text("path", "Such as `M5 5h0M25 5h0`: a line without length for each day.") {
      $0.places.map { "M\($0) 5h0" }.joined()
    },
  ]
}

extension Statistics {
  /// The months of the heat map; none where nothing was played in them.
  var heat: [HeatMonth] {
    let counts = months
    let shown = shownMonths
    return shown.contains { counts[$0] != nil } ? shown.map { HeatMonth($0, of: self) } : []
  }
}
