/// The answer to `recommend` (docs/json-statistics.md, "Recommendations").
extension Recommendations: Encodable {
  public static let version = 1

  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("version", Recommendations.version)
    try object.set("candidates", candidates)
    try object.set("ratings", ratings)
    try object.set("catalog", hasCatalog)
    try object.set("entries", entries)
  }
}

extension Recommendation: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("id", show.reference)
    try object.set("ids", show.ids)
    try object.set("title", show.title)
    try object.set("year", show.year)
    try object.set("network", show.network)
    try object.set("type", show.type)
    try object.set("language", show.language)
    try object.set("genres", show.genres)
    try object.set("runtime", show.runtime)
    try object.set("predicted", predicted)
    try object.set("public", publicRating)
    try object.set("score", score.rounded(places: 4))
    try object.set("like", like.rounded(places: 4))
    try object.set("because", reason)
    try object.set("caution", caution)
  }
}

extension Reason: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    switch self {
    case .listed(let shows):
      try object.set("kind", "listed")
      try object.set("shows", shows)
    case .alike(let shows):
      try object.set("kind", "alike")
      try object.set("shows", shows)
    case .taste(let leaning):
      try object.set("kind", "taste")
      try object.set("name", leaning.name)
      try object.set("points", leaning.points.rounded(places: 2))
      try object.set("decade", leaning.decade)
    case .publicOnly: try object.set("kind", "public")
    }
  }
}

extension Reason.Liked: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug.isEmpty ? nil : show.slug)
    try object.set("title", show.title)
    try object.set("rating", rating)
    try object.set("named", isNamed)
    try object.set("share", share.rounded(places: 4))
    try object.set("shared", shared)
  }
}

extension Reason.Shared: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("genres", genres)
    try object.set("network", network)
    try object.set("people", people)
    try object.set("keywords", keywords)
  }
}

extension Caution: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("show", show.slug)
    try object.set("title", show.title)
    try object.set("rating", rating)
    try object.set("share", share.rounded(places: 4))
    try object.set("shared", shared)
  }
}

extension Double {
  fileprivate func rounded(places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let value = (self * scale).rounded() / scale
    return value == 0 ? 0 : value
  }
}
