import TVLogCore
import TVLogFiles

/// A show after a change, and what the verb says of it.
struct Changed<Outcome: Sendable>: Sendable {
  let outcome: Outcome
  let standing: Standing
  let tag: String
}

extension AccountLibrary {
  /// Changes a show by a verb, under the lock and on its bytes of that moment; the request's conditions are
  /// held against those bytes.
  func change<Outcome: Sendable>(
    _ call: Call, _ verb: @escaping @Sendable (inout Show, Moment) throws -> Outcome
  ) async throws -> Changed<Outcome> {
    try call.requireCondition()
    let moment = try moment()
    let folder = folder
    return try await queue.run {
      guard let place = try folder.place(of: call.slug) else { throw Problem.noShow(call.slug) }
      let writer = LibraryWriter(folder, isDry: false)
      let (result, change) = try writer.rewrite(place) { file in
        try call.requireMatch(EntityTag.of(file.text))
        var show = file.show
        let outcome = try verb(&show, moment)
        return ((outcome, show), try file.bytes(saying: show))
      }
      return Changed(
        outcome: result.0, standing: moment.standing(of: result.1),
        tag: EntityTag.of(change.after ?? []))
    }
  }

  /// The same, answered with the show as it is then.
  func changeShow(
    _ call: Call, _ verb: @escaping @Sendable (inout Show, Moment) throws -> Void
  ) async throws -> Answer {
    let changed = try await change(call, verb)
    return try .json(changed.standing.show, tag: changed.tag)
  }
}
