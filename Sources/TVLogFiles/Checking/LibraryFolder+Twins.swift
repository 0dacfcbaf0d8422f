import TVLogCore

/// A file that has in common with others what only one should have.
struct Twin: Sendable {
  let place: ShowPlace
  let shared: [Shared]

  /// One value; where it stands in the file is looked up when it is told.
  struct Shared: Sendable {
    let kind: Diagnostic.Kind
    let keyPath: String
    let message: String
    let help: String
  }
}

extension LibraryFolder {
  /// Those that have a provider's number in common with an earlier one, or a title with any other and
  /// no year that tells them apart.
  func twins(among shows: [ComparedShow]) -> [Twin] {
    var owners: [String: ShowPlace] = [:]
    let byTitle = Dictionary(grouping: shows.indices) { shows[$0].title }
    return shows.compactMap { show in
      let ids = show.ids.references.compactMap { provider, reference in
        owners.claim(reference, for: show.place).map { sharedID(provider, reference, $0) }
      }
      let namesake =
        show.isDated
        ? nil : byTitle[show.title]?.lazy.map { shows[$0].place }.first { $0 != show.place }
      let shared = ids + (namesake.map { [sharedTitle($0)] } ?? [])
      return shared.isEmpty ? nil : Twin(place: show.place, shared: shared)
    }
  }

  private func sharedID(
    _ provider: String, _ reference: String, _ owner: ShowPlace
  ) -> Twin.Shared {
    Twin.Shared(
      kind: .duplicateID, keyPath: "about/ids/\(provider)",
      message: "\(relative(owner.path)) has \(reference) too: two files of one show",
      help: "move the plays into one of them and remove the other")
  }

  private func sharedTitle(_ namesake: ShowPlace) -> Twin.Shared {
    Twin.Shared(
      kind: .duplicateTitle, keyPath: "title",
      message:
        "\(relative(namesake.path)) has the same title, and no year tells this one from it",
      help: "write the day it premiered under about, such as premiered: 2005-03-26")
  }

  /// Few files are twins, so that their text is parsed again instead of all texts being held.
  func findings(of twin: Twin, in bytes: [UInt8]?) -> [Diagnostic] {
    let path = relative(twin.place.path)
    let file = bytes.flatMap { try? ShowFile($0, slug: twin.place.slug, path: path) }
    return twin.shared.map { shared in
      Diagnostic(
        .warning, shared.kind, shared.message, path: path,
        place: file?.place(of: shared.keyPath) ?? .wholeFile, help: shared.help)
    }
  }
}

extension [String: ShowPlace] {
  /// Who has it already; nil where nobody has and it is now this one's.
  fileprivate mutating func claim(_ reference: String, for place: ShowPlace) -> ShowPlace? {
    if let owner = self[reference] { return owner }
    self[reference] = place
    return nil
  }
}

extension ShowIDs {
  /// Each with its provider's name: `tvmaze:82`.
  fileprivate var references: [(provider: String, reference: String)] {
    let numbers = [("tvmaze", tvmaze), ("tmdb", tmdb), ("tvdb", tvdb)].compactMap { name, id in
      id.map { (name, "\(name):\($0)") }
    }
    return numbers + (imdb.map { [("imdb", "imdb:\($0)")] } ?? [])
  }
}
