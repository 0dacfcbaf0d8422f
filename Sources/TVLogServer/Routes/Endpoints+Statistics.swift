import TVLogCore

extension Endpoint {
  /// Numbers and recommendations.
  static let statistics: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/statistics", id: "statistics",
      summary: "What the numbers say: of all time, a year, or a span of days.",
      parameters: [.query, .init("year", .text(.year), "One year."), .from, .to],
      success: Success(status: 200, about: "The statistics.", schema: .answer([])),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          let span = try SpanOptions(
            year: call.text("year").flatMap { Int($0) }, from: call.text("from"),
            to: call.text("to")
          ).span(moment.clock)
          return try .json(
            Statistics(try loaded.standings(call, moment), span: span, clock: moment.clock))
        }
      }),
    Endpoint(
      method: .get, path: "/v1/statistics/years/{year}", id: "yearInReview",
      summary: "A year in review.",
      parameters: [.query],
      success: Success(status: 200, about: "The year.", schema: .answer([])),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          guard let year = call.names["year"].flatMap({ Int($0) }),
            let review = YearReview(
              year, of: try loaded.standings(call, moment), clock: moment.clock)
          else { throw Problem.notFound }
          return try .json(review)
        }
      }),
    Endpoint(
      method: .get, path: "/v1/recommendations", id: "recommendations",
      summary:
        "What to try next, and why: of TVmaze's shows, or of the want-to-watch list with mine=true.",
      parameters: [
        .init("genre", .text(.words), "A genre it has."),
        .init("network", .text(.words), "Channel or service."),
        .init("year", .text(.years), "The year it premiered, or 2015..2020."),
        .init("type", .text(.words), "Scripted, animation, reality and so on."),
        .init("language", .text(.words), "English and so on."),
        .init("max-runtime", .integer(1...1000), "The most minutes of an episode."),
        .init("order", .choice(["score", "surest", "fewer-blockbusters"]), "How they are ranked."),
        .init("mine", .flag, "Rank what is on want-to-watch."), .limit,
      ],
      success: Success(
        status: 200, about: "The shows, the best first.", schema: .anything),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          try call.recommendations(loaded, moment, library)
        }
      }),
    Endpoint(
      method: .put, path: "/v1/hidden/{id}", id: "hide", summary: "Never recommends a show again.",
      success: Success(status: 204, about: "It is hidden."),
      handler: .write { call, library in try await library.hide(call, true) }),
    Endpoint(
      method: .delete, path: "/v1/hidden/{id}", id: "unhide", summary: "Takes that back.",
      success: Success(status: 204, about: "It may be recommended again."),
      handler: .write { call, library in try await library.hide(call, false) }),
  ]
}
