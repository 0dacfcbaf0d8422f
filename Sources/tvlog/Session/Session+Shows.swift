import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// The one show that a name means: an exact slug without a look at the others, else by any name it answers to.
  func place(named name: String) async throws -> ShowPlace {
    if Slug.isValid(name), let place = try folder.place(of: name) { return place }
    let loaded = try await load()
    let shows = ShowName.matches(name, in: loaded.library.shows)
    if shows.count == 1, let place = loaded.places[shows[0].slug] { return place }
    if shows.isEmpty {
      if let place = try folder.place(of: name) { return place }
      throw Failure(
        .notFound, "no show answers to '\(name)'",
        help: ShowName.nearest(to: name, in: loaded.library.shows).map { "did you mean \($0)?" }
          ?? "tvlog list shows them all; tvlog add '\(name)' looks for a new one")
    }
    throw Failure(
      .notFound, "'\(name)' may be any of these", help: "name one by the word in front",
      details: shows.map(\.candidateLine))
  }

  /// One show as it is, for an answer about it alone.
  func standing(named name: String) async throws -> (Standing, ShowPlace) {
    let place = try await place(named: name)
    let reading = folder.reading(place)
    guard let show = reading.show else {
      throw Failure(.failure, nil, findings: reading.findings)
    }
    return (standing(of: show), place)
  }

  func standing(of show: Show) -> Standing {
    Standing(show, settings: settings, clock: clock)
  }
}

extension Show {
  /// `  bsg-2004  Battlestar Galactica, 2004, Syfy, completed`.
  fileprivate var candidateLine: String {
    let facts = [
      title, about.premiered.map { String($0.year) }, about.network, status?.rawValue,
    ].compactMap { $0 }
    return "  \(slug)  \(facts.joined(separator: ", "))"
  }
}
