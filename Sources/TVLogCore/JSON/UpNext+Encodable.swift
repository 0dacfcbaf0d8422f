/// The answer to `next`.
extension UpNext: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(lines)
  }
}

extension UpNextLine: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("group", group)
    try object.set("reason", reason)
    try object.set("next_episode", next)
    try object.set("behind", reason.behind)
    try object.set("minutes_left", minutesLeft)
  }
}

extension UpNextLine.Reason: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("last_watched", lastPlay)
    try object.set("aired", aired)
    try object.set("network", network)
    try object.set("rewatch", isRewatch)
    try object.set("status", status)
  }
}
