/// The answer to `progress`.
extension Standing: Encodable {
  public func encode(to encoder: any Encoder) throws {
    let progress = progress
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("aired", progress.aired)
    try object.set("completed", progress.completed)
    try object.set("lifetime_completed", lifetimeCompleted)
    try object.set("percent", progress.percent)
    try object.set("plays", progress.plays)
    try object.set("minutes_left", progress.minutesLeft)
    try object.set("last_watched", progress.lastPlay)
    try object.set("seasons", seasons)
    try object.set("next_episode", nextEpisode)
  }
}

extension SeasonProgress: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("number", number)
    try object.set("aired", progress.aired)
    try object.set("completed", progress.completed)
    try object.set("episodes", episodes)
  }
}

extension EpisodeStanding: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("code", code)
    try object.set("completed", isDone)
    try object.set("plays", plays.count)
  }
}

extension NextEpisode: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("code", episode.code)
    try object.set("title", episode.title)
    try object.set("aired", episode.aired)
    try object.set("runtime", episode.runtime)
    try object.set("watchable", isWatchable)
  }
}
