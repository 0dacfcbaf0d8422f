/// What the file says of the show itself; its episodes and plays are the progress's.
extension Show: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("slug", slug)
    try object.set("title", title)
    try object.set("aka", aka)
    try object.set("lists", lists)
    try object.set("rating", rating)
    try object.set("tags", tags)
    try object.set("review", review)
    try object.set("added", added)
    try object.set("skipped", skipped)
    try object.set("rewatching", rewatching)
    try object.set("only", only)
    try about.encode(into: &object)
  }
}

extension About {
  fileprivate func encode(into object: inout JSONObject) throws {
    try object.set("source", source)
    try object.set("ids", ids)
    try object.set("type", type)
    try object.set("state", state)
    try object.set("premiered", premiered)
    try object.set("network", network)
    try object.set("country", country)
    try object.set("language", language)
    try object.set("genres", genres)
    try object.set("content_rating", contentRating)
    try object.set("runtime", runtime)
    try object.set("score", score)
    try object.set("summary", summary)
    try object.set("image", image)
    try object.set("cast", cast)
    try object.set("created_by", createdBy)
    try object.set("keywords", keywords)
    try object.set("similar", similar)
  }
}

extension ShowIDs: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("tvmaze", tvmaze)
    try object.set("tmdb", tmdb)
    try object.set("tvdb", tvdb)
    try object.set("imdb", imdb)
  }
}

extension About.Role: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("name", name)
    try object.set("as", character)
  }
}
