import TVLogCore
import TVLogFiles

extension Endpoint {
  private static let span: [Parameter] = [
    .query, .init("year", .text(.year), "One year."), .from, .to,
  ]

  /// Numbers and recommendations.
  static let statistics: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/statistics", id: "statistics",
      summary: "What the numbers say: of all time, a year, or a span of days.",
      parameters: span,
      success: Success(status: 200, about: "The statistics.", schema: .answer([])),
      handler: .read { call, library in
        try library.answer(call) { try .json(try call.statistics($0, $1)) }
      }),
    Endpoint(
      method: .get, path: "/v1/statistics/explanation", id: "statisticsExplanation",
      summary: "Where those numbers come from: the rule, and keys of shows' files.",
      parameters: span,
      success: Success(
        status: 200, about: "A row a figure.", schema: .list(.answer([]), most: 10_000)),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          try .json(
            try call.statistics(loaded, moment).figures.map { figure in
              FigureBody(
                figure.figure,
                "\(figure.rule.rawValue) (docs/meaning.md, \"\(figure.rule.heading)\")",
                figure.sources
              ) {
                .init(show: $0.slug, key: $0.path)
              }
            })
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
              year, of: try loaded.standings(call, moment).map { ShowViewings($0) },
              clock: moment.clock)
          else { throw Problem.notFound }
          return try .json(review)
        }
      }),
    Endpoint(
      method: .get, path: "/v1/recommendations", id: "recommendations",
      summary:
        "What to try next, and why: of TVmaze's shows, or of the want-to-watch list with mine=true.",
      parameters: [
        .init("genre", .text(.words), "Genres it has, with commas between them."),
        .init("network", .text(.words), "Channel or service."),
        .init("year", .text(.years), "The year it premiered, or 2015..2020."),
        .init("type", .text(.words), "Scripted, animation, reality and so on."),
        .init("language", .text(.words), "English and so on."),
        .init("max-runtime", .integer(1...1000), "The most minutes of an episode."),
        .init("order", .choice(["score", "surest", "fewer-blockbusters"]), "How they are ranked."),
        .init("plain", .flag, "By score alone: entries may be much alike."),
        .init("like", .text(.words), "Shows to take for rated 9, with commas between them."),
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
      method: .get, path: "/v1/hidden", id: "hidden", summary: "What is never recommended.",
      success: Success(
        status: 200, about: "Providers' numbers.", schema: .list(.anything, most: 100_000)),
      handler: .read { _, library in try .json(try library.memory.settings().hidden) }),
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

extension Call {
  /// The statistics of the shows and days that the request names.
  fileprivate func statistics(_ loaded: LoadedLibrary, _ moment: Moment) throws -> Statistics {
    let span = try SpanOptions(
      year: text("year").flatMap { Int($0) }, from: text("from"), to: text("to")
    ).span(moment.clock)
    return Statistics(try loaded.standings(self, moment), span: span, clock: moment.clock)
  }
}
