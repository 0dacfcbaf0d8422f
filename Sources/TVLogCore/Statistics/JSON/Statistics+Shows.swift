extension Statistics {
  var progressFields: JSONFields {
    let pace = pace
    return JSONFields {
      try $0.set("minutes_a_week", pace?.minutesAWeek)
      try $0.set("statuses", progress.map { $0.fields(pace: pace) })
      try $0.set("all", wholeProgress.fields(pace: pace))
    }
  }

  var completedFields: JSONFields {
    JSONFields {
      try $0.set("seasons", completedSeasons)
      try $0.set("shows", completedShows)
    }
  }

  var abandonedFields: JSONFields {
    JSONFields {
      try $0.set("median_episodes", medianAbandonment)
      try $0.set("shows", abandoned)
    }
  }
}

extension LibraryProgress {
  fileprivate func fields(pace: WatchingPace?) -> JSONFields {
    JSONFields {
      try $0.set("status", status)
      try $0.set("shows", shows)
      try $0.set("aired", aired)
      try $0.set("completed", completed)
      try $0.set("percent", percent)
      try $0.set("minutes_left", minutesLeft)
      try $0.set("untimed", untimed)
      try $0.set("without_episode_list", unknownShows)
      try $0.set("weeks_left", pace?.weeks(for: minutesLeft))
    }
  }
}

extension Completion: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("season", season)
    try object.set("episodes", episodes)
    try object.set("first", first)
    try object.set("last", last)
    try object.set("days", days)
  }
}

extension Abandonment: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("seen", seen)
    try object.set("aired", aired)
    try object.set("last", last)
  }
}

extension Lag: Encodable {
  public func encode(to encoder: any Encoder) throws {
    let all = all
    var object = JSONObject(encoder)
    try object.set("episodes", all.count)
    try object.set("median_days", all.median)
    try object.set("within_a_day", within(1))
    try object.set("within_a_week", within(7))
    try object.set(
      "shows",
      byShow.map { row in
        JSONFields {
          try $0.set("show", row.show.slug)
          try $0.set("episodes", row.episodes)
          try $0.set("median_days", row.median)
        }
      })
  }
}

extension RatingStatistics: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    let distribution = distribution
    try object.set("shows", shows.count)
    try object.set("mean", mean)
    try object.set(
      "distribution",
      (1...10).map { number in
        JSONFields {
          try $0.set("rating", number)
          try $0.set("shows", distribution[number, default: 0])
        }
      })
    try object.set(
      "genres",
      genres.map { genre in
        JSONFields {
          try $0.set("name", genre.name)
          try $0.set("shows", genre.shows)
          try $0.set("mean", genre.mean)
        }
      })
    try object.set("compared", compared.count)
    try object.set("difference", difference)
  }
}
