/// The answer to `stats` (docs/json-statistics.md).
extension Statistics: Encodable {
  /// Rises when a key changes its meaning or goes; new keys leave it.
  public static let version = 1

  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("version", Statistics.version)
    try object.set("from", span.days?.lowerBound)
    try object.set("to", span.days?.upperBound)
    try object.set("today", clock.today)
    try setTotals(in: &object)
    try setCalendar(in: &object)
    try setGroups(in: &object)
    try object.set("ratings", ratings)
    try object.set("progress", span == .everything ? progressFields : nil)
    try object.set("completed", completedFields)
    try object.set("abandoned", abandonedFields)
    try object.set("lag", lag)
    try object.set("binges", binges)
  }

  private func setTotals(in object: inout JSONObject) throws {
    let totals = totals
    try object.set(
      "totals",
      JSONFields {
        try totals.set(in: &$0)
        try $0.set("repeats", totals.repeats)
        try $0.set("shows", shows.count)
        try $0.set("new_shows", newShows.count)
      })
    try object.set("dating", dating)
    try object.set("first", firstPlay)
    try object.set("last", lastPlay)
    try object.set("shows", shows)
  }

  private func setCalendar(in object: inout JSONObject) throws {
    try object.set("days", days.rows("day"))
    try object.set("weeks", weeks.rows("week"))
    try object.set("months", months.rows("month"))
    try object.set("years", years.rows("year"))
    let weekdays = weekdays
    try object.set(
      "weekdays",
      Weekday.allCases.map { day in
        JSONFields {
          try $0.set("weekday", day.rawValue)
          try weekdays[day, default: PlayCount()].set(in: &$0)
        }
      })
    try object.set("streaks", streaks)
    try object.set(
      "busiest_day",
      busiestDay.map { day, count in
        JSONFields {
          try $0.set("day", day)
          try count.set(in: &$0)
        }
      })
  }

  private func setGroups(in object: inout JSONObject) throws {
    try object.set("genres", groups(by: .genre))
    try object.set("networks", groups(by: .network))
    try object.set("countries", groups(by: .country))
    try object.set("languages", groups(by: .language))
  }
}

extension Streaks: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("days", days)
    try object.set("longest", longest.map(\.fields))
    try object.set("current", current.map(\.fields))
  }
}

extension TraitStatistics: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("name", name)
    try object.set("shows", shows)
    try count.set(in: &object)
  }
}

extension ShowStatistics: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("title", show.title)
    try count.set(in: &object)
    try object.set("repeats", count.repeats)
    try object.set("first", first)
    try object.set("last", last)
    try object.set("new", isNew)
  }
}
