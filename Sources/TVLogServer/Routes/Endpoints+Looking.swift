import TVLogCore
import TVLogFiles

extension Endpoint {
  /// What to watch, how far one is, what airs and what was.
  static let lookings: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/shows/{show}/progress", id: "showProgress",
      summary: "How far one is with a show.",
      success: Success(status: 200, about: "The progress.", schema: .reference("Progress")),
      handler: .read { call, library in
        try library.answer(call) { standing, _ in try .json(standing) }
      }),
    Endpoint(
      method: .get, path: "/v1/shows/{show}/explanation", id: "explanation",
      summary: "Where the figures of a show's progress come from: the rule, and keys of its file.",
      success: Success(
        status: 200, about: "A row a figure.", schema: .list(.answer([]), most: 100)),
      handler: .read { call, library in
        try library.answer(call) { standing, _ in
          try .json(
            standing.progressExplanations.map { explanation in
              FigureBody(explanation.figure, explanation.rule, explanation.sources) {
                .init(show: nil, key: $0)
              }
            })
        }
      }),
    Endpoint(
      method: .get, path: "/v1/shows/{show}/next", id: "nextEpisode",
      summary: "The next episode of a show; null where none is known.",
      success: Success(status: 200, about: "The episode.", schema: .nullable(.answer([]))),
      handler: .read { call, library in
        try library.answer(call) { standing, _ in try .json(standing.nextEpisode) }
      }),
    Endpoint(
      method: .get, path: "/v1/shows/{show}/history", id: "showHistory",
      summary: "The plays of a show, the newest first.", parameters: [.from, .to, .limit, .cursor],
      success: Success(
        status: 200, about: "A page of plays.", schema: .list(.answer([]), most: 100)),
      handler: .read { call, library in
        try library.answer(call) { standing, moment in try call.history([standing], moment) }
      }),
    Endpoint(
      method: .get, path: "/v1/up-next", id: "upNext", summary: "What to watch now, and why.",
      parameters: [.query],
      success: Success(
        status: 200, about: "The lines in order.", schema: .list(.answer([]), most: 100_000)),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          try .json(UpNext(try loaded.standings(call, moment)))
        }
      }),
    Endpoint(
      method: .get, path: "/v1/progress", id: "progress",
      summary: "How far one is with many shows.",
      parameters: [.query, .limit, .cursor],
      success: Success(
        status: 200, about: "A page of progress.", schema: .list(.reference("Progress"), most: 100)),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          let page = try Page(try loaded.standings(call, moment), call) { $0.show.slug }
          return page.linked(try .json(Array(page.rows)), call)
        }
      }),
    Endpoint(
      method: .get, path: "/v1/calendar", id: "calendar",
      summary:
        "What airs: of what one follows, seven days from today on, unless a query or days are given.",
      parameters: [
        .query, .from, .to,
        .init(
          "missed", .flag, "What aired and is not done, in the last 30 days unless from says more."),
      ],
      success: Success(
        status: 200, about: "The episodes by day.", schema: .list(.answer([]), most: 100_000)),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          let days = try call.calendarDays(moment.clock)
          let lines = CalendarLine.inOrder(try loaded.followed(call, moment), in: days)
            .filter { !call.flag("missed") || $0.hasAired && !$0.isDone }
          return try .json(Rows(lines, CalendarLine.fields))
        }
      }),
    Endpoint(
      method: .get, path: "/v1/history", id: "history", summary: "The plays, the newest first.",
      parameters: [.query, .from, .to, .limit, .cursor],
      success: Success(
        status: 200, about: "A page of plays.", schema: .list(.answer([]), most: 100)),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          try call.history(try loaded.standings(call, moment), moment)
        }
      }),
    Endpoint(
      method: .get, path: "/v1/problems", id: "problems",
      summary:
        "What is wrong with the library's files: those with errors are left out of every answer.",
      success: Success(
        status: 200, about: "The findings.", schema: .list(.answer([]), most: 100_000)),
      handler: .read { call, library in
        do {
          return try library.answer(call) { loaded, _ in
            try .json(Rows(loaded.findings, Diagnostic.fields))
          }
        } catch let error as SettingsError {
          // Without settings nothing else can be told.
          return try .json(Rows(error.findings, Diagnostic.fields))
        }
      }),
  ]
}
