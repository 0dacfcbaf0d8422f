import TVLogCore
import TVLogFiles

extension Endpoint {
  /// Taking changes back.
  static let undoing: [Endpoint] = [
    Endpoint(
      method: .post, path: "/v1/undo", id: "undo",
      summary: "Takes back what was changed last on this machine; with redo, the last undo.",
      body: Body(schema: .object([.init("redo", .flag)])),
      success: Success(
        status: 200, about: "The files that changed.", schema: .list(.answer([]), most: 100_000)),
      handler: .write { call, library in
        let isRedo = call.json["redo"]?.flag ?? false
        let (folder, clock) = (library.folder, try library.moment().clock)
        let changes = try await library.queue.run {
          guard let entry = try UndoJournal(folder).entries().open(redo: isRedo).last else {
            throw Problem(409, "failure", "There is nothing to take back")
          }
          return try LibraryWriter(folder, isDry: false).undo(entry, clock: clock)
        }
        return try .json(changes.map(UndoneBody.init))
      })
  ]
}

/// A file that an undo changed.
private struct UndoneBody: Encodable {
  let path: String
  /// Whether the file is there now.
  let exists: Bool

  init(_ change: FileChange) {
    path = change.path
    exists = change.after != nil
  }
}
