import TVLogCore
import TVLogFiles

/// What was kept of the shows that a query means, and what all are called.
struct Sifted<Kept: Sendable>: Sendable {
  /// In the order of the query; without one by slug.
  let found: [Kept]
  /// Of the shows that it does not mean, where they are kept too.
  let others: [Kept]
  let titles: Titles
  let places: [String: ShowPlace]
}

extension Session {
  /// Reads every show, and lets it go as soon as `keep` has made of it what the answer needs.
  ///
  /// A show's episodes lie in its file's bytes: what keeps them parts them (`apartFromFile`).
  func sift<Kept: Sendable>(
    _ search: ShowSearch, keepsOthers: Bool = false,
    keep: @escaping @Sendable (Standing) -> Kept
  ) async throws -> Sifted<Kept> {
    let watch = watchCache()
    let loaded = try await load { show in
      let subject = subject(of: show, watch)
      let isMeant = search.query.matches(subject)
      return SiftedShow(
        name: Titles.Name(show), kept: isMeant || keepsOthers ? keep(subject.standing) : nil,
        order: isMeant ? search.orderValues(of: subject) : nil)
    }
    return Sifted(
      found: search.inOrder(loaded.kept.compactMap(\.found)),
      others: loaded.kept.compactMap { $0.order == nil ? $0.kept : nil },
      titles: Titles(names: loaded.kept.lazy.map(\.name)), places: loaded.places)
  }
}

/// One of them; a reference, which is not copied each time the shows are put in order.
private final class SiftedShow<Kept: Sendable>: Sendable {
  let name: Titles.Name
  let kept: Kept?
  /// Nil: the show is not meant.
  let order: [OrderValue]?

  init(name: Titles.Name, kept: Kept?, order: [OrderValue]?) {
    self.name = name
    self.kept = kept
    self.order = order
  }

  var found: (kept: Kept, order: [OrderValue])? {
    guard let kept, let order else { return nil }
    return (kept, order)
  }
}
