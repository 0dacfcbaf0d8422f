extension Binges: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("eligible", eligible)
    try object.set("plays", plays)
    try object.set("bulk_days", bulkDays)
    try object.set("days", days)
    try object.set("runs", runs)
    try object.set("seasons", seasons)
    try object.set("rewatch_days", rewatchDays)
    try object.set(
      "personal",
      JSONFields {
        try $0.set("viewing_days", perDay.count)
        try $0.set("most", personalMost)
        try $0.set("days", personalDays)
      })
  }
}

extension BulkDay: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("day", day)
    try object.set("episodes", episodes)
  }
}

extension BingeDay: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("day", day)
    try object.set("episodes", episodes)
    try object.set("minutes", minutes)
    try object.set("heavy", isHeavy)
  }
}

extension BingeRun: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("first", days.lowerBound)
    try object.set("last", days.upperBound)
    try object.set("days", days.length)
    try object.set("episodes", episodes)
    try object.set("minutes", minutes)
  }
}

extension SeasonPace: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("season", season)
    try object.set("episodes", episodes)
    try object.set("first", days.lowerBound)
    try object.set("last", days.upperBound)
    try object.set("days", days.length)
    try object.set("minutes", minutes)
    try object.set("minutes_a_day", minutesADay)
    try object.set("devoured", isDevoured)
    try object.set("binge", isBinge)
    try object.set("race", isRace)
  }
}

extension YearReview: Encodable {
  public func encode(to encoder: any Encoder) throws {
    let (own, earlier) = (statistics.totals, before.totals)
    var object = JSONObject(encoder)
    try object.set("version", Statistics.version)
    try object.set("year", year)
    try object.set("running", isRunning)
    try object.set("statistics", statistics)
    try object.set(
      "before",
      JSONFields {
        try earlier.set(in: &$0)
        try $0.set("shows", before.shows.count)
      })
    try object.set(
      "change",
      JSONFields {
        try $0.set("plays", own.plays - earlier.plays)
        try $0.set("episodes", own.episodes - earlier.episodes)
        try $0.set("minutes", own.minutes - earlier.minutes)
        try $0.set("shows", statistics.shows.count - before.shows.count)
      })
    try object.set("new_shows", statistics.newShows.map(\.show.slug))
  }
}
