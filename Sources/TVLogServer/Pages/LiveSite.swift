import Synchronization
import TVLogCore
import TVLogExport
import TVLogFiles

/// The pages of a library at one moment, by path; each is made when it is asked for.
struct LiveSite: Sendable {
  /// What it was made of.
  let source: AnswerMemory.Source
  /// When, as its pages say.
  let built: String
  let files: [String: PendingFile]
  let posters: [String: Poster]
  /// What to try next; the catalogue is large, so that it is asked once a day and state of the library.
  let suggestions: Suggestions?
  private let version: Int
  private let day: Day
}

extension LiveSite {
  /// - Parameter last: what was made of the same library before.
  init(
    _ library: AccountLibrary, _ snapshot: LibraryMemory.Snapshot, _ moment: Moment,
    after last: LiveSite?
  ) throws {
    let shows = snapshot.loaded.library.shows
    let posters = Dictionary(
      shows.compactMap { show in
        Poster(of: show, in: library.world.posters).map { (show.slug, $0) }
      }
    ) { first, _ in first }
    var options = SiteOptions()
    options.title = library.account
    options.posters = posters.mapValues(\.path)
    source = .library(snapshot.version, moment)
    version = snapshot.version
    day = moment.clock.today
    if let last, last.version == version, last.day == day {
      suggestions = last.suggestions
    } else {
      suggestions = Suggestions(try library.recommender(snapshot.loaded, moment), among: shows)
    }
    let site = Site(
      snapshot.loaded.library, clock: moment.clock, options: options, suggestions: suggestions)
    built = site.moment
    files = Dictionary(site.files(try library.shared.templates()).map { ($0.path, $0) }) {
      first, _ in first
    }
    self.posters = Dictionary(posters.values.map { ($0.path, $0) }) { first, _ in first }
  }
}

extension AccountLibrary {
  /// The pages at this moment.
  private func site() throws -> LiveSite {
    let snapshot = try library()
    let moment = try moment()
    let last = answers.site.withLock { $0 }
    if let last, last.source == .library(snapshot.version, moment) { return last }
    let site = try LiveSite(self, snapshot, moment, after: last)
    answers.site.withLock { $0 = site }
    return site
  }

  /// A file of the pages: one that they have, whatever the path looks like.
  func page(_ path: String) throws -> Answer {
    let site = try site()
    if let poster = site.posters[path] { return try poster.answer() }
    guard let file = site.files[path] else { throw Problem.notFound }
    let bytes = try file.make().bytes(built: site.built)
    return Answer(200, type: path.mediaType, tagged: bytes)
      .with("Content-Security-Policy", AccountLibrary.policy)
      .with("Cache-Control", "private, no-cache")
  }

  private static let policy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:",
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")
}

extension String {
  fileprivate var mediaType: String {
    switch split(separator: ".").last {
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "ics": "text/calendar; charset=utf-8"
    case "xml", "atom": "application/atom+xml; charset=utf-8"
    default: "text/html; charset=utf-8"
    }
  }
}
