import TVLogCore
import TVLogFiles

extension Endpoint {
  /// Lists: the five statuses, favorites, the person's own, and named queries.
  static let lists: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/lists", id: "lists",
      summary: "Every list and named query with its size.",
      success: Success(status: 200, about: "The lists.", schema: .list(.answer([]), most: 10_000)),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          let named = try moment.settings.lists.map { list in
            ListSize(
              name: list.name, shows: try loaded.search(list.query, moment).count, query: list.query
            )
          }
          let own = ListSize.all(of: loaded.library.shows)
            .filter { list in !named.contains { $0.name == list.name } }
          return try .json(Rows(own + named, ListSize.fields))
        }
      }),
    Endpoint(
      method: .get, path: "/v1/lists/{list}", id: "list", summary: "The shows of a list.",
      parameters: [.limit, .cursor],
      success: Success(
        status: 200, about: "A page of shows.", schema: .list(.reference("Show"), most: 100)),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          let name = call.names["list"] ?? ""
          let query = moment.settings.lists.first { $0.name == name }?.query
          let found = try loaded.search(query ?? "", moment)
            .filter { query != nil || $0.show.lists.contains(name) }
          guard
            !found.isEmpty || query != nil || Status(rawValue: name) != nil || name == "favorites"
          else {
            throw Problem(
              404, "not-found", "No such list", detail: "no show is on a list '\(name)'")
          }
          let page = try Page(found, call) { $0.show.slug }
          return page.linked(try .json(page.rows.map(\.show)), call)
        }
      }),
    Endpoint(
      method: .put, path: "/v1/shows/{show}/lists/{list}", id: "addToList",
      summary: "Puts a show on a list; one status takes the other's place.",
      success: Success(status: 200, about: "The show as it is now.", schema: .reference("Show")),
      handler: .write { call, library in
        let list = call.names["list"] ?? ""
        return try await library.changeShow(call) { show, _ in show.add(toList: list) }
      }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/lists/{list}", id: "removeFromList",
      summary: "Takes a show from a list.",
      success: Success(status: 200, about: "The show as it is now.", schema: .reference("Show")),
      handler: .write { call, library in
        let list = call.names["list"] ?? ""
        return try await library.changeShow(call) { show, _ in show.remove(fromList: list) }
      }),
  ]
}
