import TVLogCore

extension Endpoint {
  private static let rating = Body(
    schema: .object([.init("rating", .number(1...10), required: true)]))
  private static let review = Body(schema: .object([.init("review", .text(.text), required: true)]))
  private static let shown = Success(
    status: 200, about: "The show as it is now.", schema: .reference("Show"))

  /// Ratings, reviews and tags.
  static let opinions: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/shows/{show}/ratings", id: "ratings",
      summary: "Ratings and reviews of a show, its seasons and episodes.",
      success: Success(status: 200, about: "All of them.", schema: .answer([])),
      handler: .read { call, library in
        try library.answer(call) { standing, _ in try .json(OpinionsBody(standing.show)) }
      }),
    Endpoint(
      method: .put, path: "/v1/shows/{show}/rating", id: "rate", summary: "Rates a show.",
      body: rating, success: shown,
      handler: .write { call, library in
        let rating = try call.json["rating"]?.rating()
        return try await library.changeShow(call) { show, _ in show.rate(nil, rating) }
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/rating", id: "unrate",
      summary: "Takes the rating away.",
      success: shown,
      handler: .write { call, library in
        try await library.changeShow(call) { show, _ in show.rate(nil, nil) }
      }),
    Endpoint(
      method: .put, path: "/v1/shows/{show}/ratings/{episodes}", id: "rateEpisode",
      summary: "Rates a season or an episode.", body: rating, success: shown,
      handler: .write { call, library in
        let rating = try call.json["rating"]?.rating()
        return try await library.changeNote(call) { show, key in show.rate(key, rating) }
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/ratings/{episodes}", id: "unrateEpisode",
      summary: "Takes the rating of a season or an episode away.", success: shown,
      handler: .write { call, library in
        try await library.changeNote(call) { show, key in show.rate(key, nil) }
      }),
    Endpoint(
      method: .put, path: "/v1/shows/{show}/review", id: "review",
      summary: "Writes a review of a show.",
      body: review, success: shown,
      handler: .write { call, library in
        let text = call.json["review"]?.text
        return try await library.changeShow(call) { show, _ in show.review(nil, text) }
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/review", id: "unreview",
      summary: "Takes the review away.", success: shown,
      handler: .write { call, library in
        try await library.changeShow(call) { show, _ in show.review(nil, nil) }
      }),
    Endpoint(
      method: .put, path: "/v1/shows/{show}/reviews/{episodes}", id: "reviewEpisode",
      summary: "Writes a review of a season or an episode.", body: review, success: shown,
      handler: .write { call, library in
        let text = call.json["review"]?.text
        return try await library.changeNote(call) { show, key in show.review(key, text) }
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/reviews/{episodes}", id: "unreviewEpisode",
      summary: "Takes the review of a season or an episode away.", success: shown,
      handler: .write { call, library in
        try await library.changeNote(call) { show, key in show.review(key, nil) }
      }),
    Endpoint(
      method: .put, path: "/v1/shows/{show}/tags/{tag}", id: "tag", summary: "Gives a show a tag.",
      success: shown,
      handler: .write { call, library in
        let tag = call.names["tag"] ?? ""
        return try await library.changeShow(call) { show, _ in
          if !show.tags.contains(tag) { show.tags.append(tag) }
        }
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/tags/{tag}", id: "untag",
      summary: "Takes a tag from a show.", success: shown,
      handler: .write { call, library in
        try await library.changeShow(call) { show, _ in
          show.tags.removeAll { $0 == call.names["tag"] }
        }
      }),
  ]
}

extension AccountLibrary {
  /// Changes what is said of the season or episode that the path names.
  func changeNote(
    _ call: Call, _ verb: @escaping @Sendable (inout Show, EpisodeKey) -> Void
  ) async throws -> Answer {
    try await changeShow(call) { show, moment in
      guard let argument = EpisodeArgument(call.names["episodes"] ?? ""),
        let key = try argument.noteKeys(in: moment.standing(of: show)).first
      else { throw Problem.notFound }
      verb(&show, key)
    }
  }
}

/// What a person thinks of a show.
private struct OpinionsBody: Encodable {
  @OrNull var rating: Rating?
  @OrNull var review: String?
  let ratings: [String: Rating]
  let reviews: [String: String]

  init(_ show: Show) {
    rating = show.rating
    review = show.review
    ratings = Dictionary(show.ratings.map { ("\($0.key)", $0.value) }) { $1 }
    reviews = Dictionary(show.reviews.map { ("\($0.key)", $0.value) }) { $1 }
  }
}
