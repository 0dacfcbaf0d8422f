import TVLogCore
import TVLogFiles
import TVLogMetadata

extension Endpoint {
  /// What asks the providers.
  static let refreshing: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/search", id: "search",
      summary: "Looks for shows at the providers; /v1/shows?q= looks in the library.",
      parameters: [
        .init("q", .text(.query), "Words of the title.", required: true),
        .init("provider", .choice(["tvmaze", "tmdb"]), "One provider; all when left out."),
        .init("genre", .text(.words), "A genre, such as drama."),
        .init("network", .text(.words), "A channel or service."),
        .init("year", .text(.years), "2015, or 2010..2015."),
        .init("language", .text(.words), "A language's English name."),
        .init("state", .choice(About.State.allCases.map(\.rawValue)), "What became of it."),
      ],
      success: Success(status: 200, about: "A row a show.", schema: .list(.answer([]), most: 1000)),
      handler: .read { call, library in try await library.search(call) }),
    Endpoint(
      method: .post, path: "/v1/refresh", id: "refresh",
      summary: "Fetches what is new about the shows of a query, or all; a job tells how far it is.",
      body: Body(schema: .object([.init("q", .text(.query))])),
      success: Success(status: 202, about: "The job, at Location.", schema: .reference("Job")),
      handler: .write { call, library in
        let moment = try library.moment()
        let loaded = try library.libraryNow()
        let found = try loaded.search(call.json["q"]?.text ?? "", moment)
        return try library.refresh(found.map(\.show), isNamed: false)
      }),
    Endpoint(
      method: .post, path: "/v1/shows/{show}/refresh", id: "refreshShow",
      summary: "Fetches what is new about a show; a job tells how far it is.",
      success: Success(status: 202, about: "The job, at Location.", schema: .reference("Job")),
      handler: .write { call, library in
        let show = try library.entry(call.slug).show()
        guard show.about.source != nil else {
          throw Problem(
            409, "failure", "The show has no source", help: "tvlog link SHOW tvmaze:ID gives it one"
          )
        }
        return try library.refresh([show], isNamed: true)
      }),
    Endpoint(
      method: .get, path: "/v1/jobs/{job}", id: "job", summary: "How far a refresh is.",
      success: Success(status: 200, about: "The job.", schema: .reference("Job")),
      handler: .read { call, library in
        guard let job = library.shared.jobs.job(call.names["job"] ?? "", of: library.account) else {
          throw Problem(404, "not-found", "No such job")
        }
        return try .json(job)
      }),
  ]
}

extension AccountLibrary {
  /// Rows of the providers, with the slugs of those that are in the library.
  func search(_ call: Call) async throws -> Answer {
    let text = call.text("q") ?? ""
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Problem.usage("q", "what to search for?")
    }
    let filter = SearchFilter(
      genre: call.text("genre"), network: call.text("network"),
      years: try call.text("year").map(YearRange.years), language: call.text("language"),
      state: call.text("state").flatMap { About.State(rawValue: $0) })
    let providers = providers
    let wanted = call.text("provider").flatMap { ProviderID(rawValue: $0) }
    if wanted == .tmdb, providers.tmdb == nil { throw ProviderError(.tmdb, .noToken) }
    let rows = try await providers.search(text, of: wanted.map { [$0] } ?? ProviderID.allCases) {
      _ in
    }.filter { filter.matches($0.about) }
    let shows = try library().loaded.library.shows
    return try .json(rows.map { SearchRowBody($0, shows: shows) })
  }
}
