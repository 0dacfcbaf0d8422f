import TVLogCore
import TVLogFiles

extension Endpoint {
  /// The show files themselves.
  static let files: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/shows/{show}/file", id: "file",
      summary: "A show's file, byte for byte.",
      success: Success(status: 200, about: "The text.", type: "application/yaml"),
      handler: .read { call, library in
        guard let place = try library.folder.place(of: call.slug) else {
          throw Problem.noShow(call.slug)
        }
        let bytes = try library.folder.read(place)
        return Answer(200, type: "application/yaml", tagged: bytes)
      }),
    Endpoint(
      method: .put, path: "/v1/shows/{show}/file", id: "putFile",
      summary:
        "Puts a text in the place of a show's file; one with mistakes is refused. If-None-Match: * makes a new one.",
      body: Body(types: ["application/yaml", "text/yaml", "application/x-yaml"], limit: 4 << 20),
      success: Success(status: 200, about: "The show as it is now.", schema: .reference("Show")),
      needsCondition: true,
      handler: .write { call, library in
        try call.requireCondition()
        guard Slug.isValid(call.slug) else {
          throw Problem(422, "usage", "This cannot be a show's name", detail: call.slug)
        }
        let folder = library.folder
        let change = try await library.queue.run {
          do {
            return try LibraryWriter(folder, isDry: false).put(call.bytes, as: call.slug) { bytes in
              try call.requireMatch(bytes.map(EntityTag.of))
            }
          } catch DraftRefused.errors(let findings) {
            throw Problem(
              422, "findings", "The file has mistakes", detail: findings.first?.description,
              errors: findings.prefix(100).map(Problem.detail))
          }
        }
        let show = ShowReader.read(call.bytes, slug: call.slug, path: change.path).partial
        return try .json(show, change.before == nil ? 201 : 200, tag: EntityTag.of(call.bytes))
      }),
  ]
}
