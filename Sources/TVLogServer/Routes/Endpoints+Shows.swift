import TVLogCore
import TVLogFiles
import TVLogMetadata

extension Endpoint {
  /// Shows: looked at, made, changed, removed.
  static let shows: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/shows", id: "shows",
      summary: "The shows that a query selects, in its order.",
      parameters: [.query, .limit, .cursor],
      success: Success(
        status: 200, about: "A page of shows.", schema: .list(.reference("Show"), most: 100)),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          let found = try loaded.search(call.text("q") ?? "", moment)
          let page = try Page(found, call) { $0.show.slug }
          return page.linked(try .json(page.rows.map(\.show)), call)
        }
      }),
    Endpoint(
      method: .post, path: "/v1/shows", id: "addShow",
      summary: "Takes a show into the library: by a provider's number, or by hand with a title.",
      body: Body(
        schema: .object([
          .init("id", .text(.reference)), .init("title", .text(.line)), .init("slug", .text(.slug)),
          .init("list", .text(.line)), .init("aka", .list(.text(.line), most: 20)),
          .init("rating", .number(1...10)), .init("tags", .list(.text(.line), most: 50)),
          .init("review", .text(.text)),
        ])),
      success: Success(
        status: 201, about: "The new show, at Location.", schema: .reference("Show")),
      handler: .write { call, library in try await library.addShow(call) }),
    Endpoint(
      method: .get, path: "/v1/shows/{show}", id: "show", summary: "One show.",
      success: Success(status: 200, about: "The show.", schema: .reference("Show")),
      handler: .read { call, library in
        let entry = try library.entry(call.slug)
        let moment = try library.moment()
        return try library.answers.answer("show \(call.slug)", of: .show(entry.status, moment)) {
          try .json(try entry.show(), tag: entry.tag)
        }
      }),
    Endpoint(
      method: .patch, path: "/v1/shows/{show}", id: "updateShow",
      summary:
        "Changes what the person says of a show (JSON merge patch, RFC 7396): null takes a value away, [] the entries of a list.",
      body: Body(
        types: ["application/merge-patch+json", "application/json"],
        schema: .object([
          .init("title", .text(.line)), .init("aka", .list(.text(.line), most: 20)),
          .init("lists", .list(.text(.line), most: 50)),
          .init("rating", .nullable(.number(1...10))),
          .init("tags", .list(.text(.line), most: 50)), .init("review", .nullable(.text(.text))),
        ])),
      success: Success(status: 200, about: "The show as it is now.", schema: .reference("Show")),
      needsCondition: true,
      handler: .write { call, library in
        try await library.changeShow(call) { show, _ in try show.patch(call.json) }
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}", id: "deleteShow",
      summary: "Removes a show with its plays; tvlog undo brings it back.",
      success: Success(status: 204, about: "It is gone."), needsCondition: true,
      handler: .write { call, library in
        try call.requireCondition()
        let folder = library.folder
        let change = try await library.queue.run {
          try LibraryWriter(folder, isDry: false).remove(call.slug) { bytes in
            try call.requireMatch(EntityTag.of(bytes))
          }
        }
        guard change != nil else { throw Problem.noShow(call.slug) }
        return .nothing
      }),
    Endpoint(
      method: .post, path: "/v1/shows/{show}/rename", id: "renameShow",
      summary: "Gives a show's file another name.",
      body: Body(schema: .object([.init("slug", .text(.slug), required: true)])),
      success: Success(status: 200, about: "The show, at Location.", schema: .reference("Show")),
      handler: .write { call, library in try await library.rename(call) }),
  ]
}

extension LoadedLibrary {
  /// The shows that a query means, in its order; without one by title.
  func search(_ query: String, _ moment: Moment) throws -> [Standing] {
    let search = try ShowSearch(query, clock: moment.clock)
    let found = search.results(among: moment.subjects(of: library.shows))
    guard search.order.isEmpty else { return found }
    let keyed = found.map { (key: ($0.show.title.sortKey, $0.show.slug), standing: $0) }
    return keyed.sorted { $0.key < $1.key }.map(\.standing)
  }
}

extension Show {
  /// What a merge patch changes; every value is checked.
  fileprivate mutating func patch(_ patch: JSONValue) throws {
    if let title = patch["title"]?.text { self.title = title }
    if let aka = patch["aka"]?.texts { self.aka = aka }
    if let lists = patch["lists"]?.texts {
      self.lists = []
      for list in lists { add(toList: list) }
    }
    if let rating = patch["rating"] { self.rating = try rating.rating() }
    if let tags = patch["tags"]?.texts { self.tags = tags.firstOnes }
    if let review = patch["review"] { self.review = review.text }
  }
}

extension JSONValue {
  var texts: [String]? { list?.compactMap(\.text) }

  /// A rating of a person's; nil for null.
  func rating() throws -> Rating? {
    guard let number else { return nil }
    let rating = Rating(tenths: Int((number * 10).rounded()))
    guard abs(number * 10 - Double(rating.tenths)) < 1e-6, rating.isPersonal else {
      throw Problem.invalid([
        .init(pointer: "/rating", detail: "must be 1 to 10 with at most one decimal")
      ])
    }
    return rating
  }
}

extension [String] {
  /// Each once.
  var firstOnes: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
