import TVLogCore
import TVLogExport
import TVLogFiles

extension Endpoint {
  /// The library in forms that other programs read (docs/feeds.md).
  static let exports: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/export.json", id: "exportJSON",
      summary: "The whole library, or a query's shows, as one JSON document.",
      parameters: [.query],
      success: Success(
        status: 200, about: "The document, as docs/library.schema.json has it.",
        schema: .answer([
          .init("version", .anything, required: true), .init("shows", .answer([]), required: true),
        ])),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          let shows = try loaded.standings(call, moment).map(\.show)
          let bytes = LibraryDump.bytes(of: shows, settings: moment.settings)
          return Answer(200, type: "application/json", tagged: bytes)
        }
      }),
    Endpoint(
      method: .get, path: "/v1/export.csv", id: "exportCSV",
      summary: "Every play as comma-separated values, the oldest first.",
      parameters: [
        .query,
        .init("exact", .flag, "Leaves titles as they are that a spreadsheet takes for formulas."),
      ],
      success: Success(status: 200, about: "The rows.", type: "text/csv; charset=utf-8"),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          let plays = PlayLine.newestFirst(try loaded.standings(call, moment)).reversed()
          return Answer(
            200, type: "text/csv; charset=utf-8",
            tagged: PlaysCSV.bytes(of: plays, isExact: call.flag("exact")))
        }
      }),
    Endpoint(
      method: .get, path: "/v1/episodes.atom", id: "exportAtom",
      summary: "The newly aired episodes of what one follows, or of a query's shows, as Atom.",
      parameters: [.query, .init("limit", .integer(1...10_000), "How many; 100 when left out.")],
      success: Success(
        status: 200, about: "The feed.", type: "application/atom+xml; charset=utf-8"),
      handler: .read { call, library in
        try library.answer(call) { loaded, moment in
          let feed = AtomFeed(
            name: library.account, of: try loaded.followed(call, moment),
            titles: Titles(loaded.library.shows), clock: moment.clock,
            limit: call.integer("limit") ?? 100, query: call.text("q") ?? "")
          return Answer(
            200, type: "application/atom+xml; charset=utf-8", tagged: feed.bytes)
        }
      }),
  ]
}
