import TVLogCore
import TVLogFiles

/// The shows that a refresh is to look at.
struct RefreshTargets {
  var shows: [Show]
  /// One show was named: it is asked for whether the provider speaks of a change or not.
  var isNamed: Bool

  /// By a show's name, else by a query; without words every show.
  init(_ words: [String], in shows: [Show], session: Session) throws {
    let text = words.joined(separator: " ")
    if text.isEmpty {
      self.init(shows: shows, isNamed: false)
      return
    }
    let named = ShowName.matches(text, in: shows)
    if named.count == 1 {
      self.init(shows: named, isNamed: true)
      return
    }
    let search = try ShowSearch(text, clock: session.clock)
    let watch = session.watchCache()
    let subjects = shows.map { session.subject(of: $0, watch) }
    let found = search.results(among: subjects).map(\.show)
    guard !found.isEmpty else {
      throw Failure(
        .notFound, "no show answers to '\(text)'",
        help: ShowName.nearest(to: text, in: shows).map { "did you mean \($0)?" })
    }
    self.init(shows: found, isNamed: false)
  }

  private init(shows: [Show], isNamed: Bool) {
    self.shows = shows
    self.isNamed = isNamed
  }
}
