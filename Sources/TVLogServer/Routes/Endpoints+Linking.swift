import TVLogCore
import TVLogFiles
import TVLogMetadata

extension Endpoint {
  /// Which provider a show is of.
  static let linking: [Endpoint] = [
    Endpoint(
      method: .put, path: "/v1/shows/{show}/source", id: "link",
      summary:
        "Gives a show its provider, or another one; with dry it tells what would become of the episodes.",
      body: Body(
        schema: .object([.init("id", .text(.reference), required: true), .init("dry", .flag)])),
      success: Success(status: 200, about: "What was done.", schema: .reference("Link")),
      handler: .write { call, library in try await library.link(call) }),
    Endpoint(
      method: .delete, path: "/v1/shows/{show}/source", id: "unlink",
      summary: "Leaves a show to the person: no provider refreshes it.",
      success: Success(status: 200, about: "The show as it is now.", schema: .reference("Show")),
      handler: .write { call, library in
        try await library.changeShow(call) { show, _ in show.unlink() }
      }),
  ]
}

extension AccountLibrary {
  fileprivate func link(_ call: Call) async throws -> Answer {
    let metadata = try await metadata(call)
    let isDry = call.json["dry"]?.flag ?? false
    let (folder, moment) = (folder, try moment())
    let (link, tag) = try await queue.run {
      try requireAbsence(of: metadata, except: call.slug)
      guard let place = try folder.place(of: call.slug) else { throw Problem.noShow(call.slug) }
      let (link, change) = try LibraryWriter(folder, isDry: isDry).rewrite(place) { file in
        try call.requireMatch(EntityTag.of(file.text))
        let link = Link(
          file.own, effective: file.show, to: metadata, settings: moment.settings,
          clock: moment.clock)
        guard link.outcome.questions.isEmpty else {
          throw Problem(
            409, "conflict", "The episodes of two plays or opinions would be one",
            help: "tvlog link \(call.slug) tells which")
        }
        return (link, try file.bytes(after: link.outcome))
      }
      return (link, EntityTag.of((isDry ? change.before : change.after) ?? []))
    }
    return try .json(LinkBody(call.slug, link, isWritten: !isDry), tag: tag)
  }
}

/// What a link does to a show's file.
private struct LinkBody: Encodable {
  let show: String
  let written: Bool
  /// Codes that change, each with its new one.
  let moved: [String: String]
  /// Episodes of the file that the provider does not have; they stay.
  let unmatched: [EpisodeCode]

  init(_ slug: String, _ link: Link, isWritten: Bool) {
    show = slug
    written = isWritten
    moved = Dictionary(link.outcome.moves.map { ("\($0.key)", "\($0.value)") }) { $1 }
    unmatched = link.unmatched
  }
}
