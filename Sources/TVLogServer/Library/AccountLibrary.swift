import NIOCore
import TVLogCore
import TVLogFiles
import TVLogMetadata

/// The one library that a request may touch: made of its token, and no way leads from it to another.
struct AccountLibrary: Sendable {
  /// The account's name, which stands in answers and in the log.
  let account: String
  /// What the request's token may do.
  let scope: Grant.Scope
  let memory: LibraryMemory
  let answers: AnswerMemory
  let queue: WriteQueue
  let world: World
  let shared: Shared

  var folder: LibraryFolder { memory.folder }

  /// Whole-library answers are at most so old.
  static let age = Duration.milliseconds(900)
}

extension AccountLibrary {
  /// The settings and the moment of this request, by the minute: no answer changes within one.
  func moment() throws -> Moment {
    let settings = try memory.settings()
    return Moment(settings: settings, clock: world.clock(settings), offers: world.offers)
  }

  func library() throws -> LibraryMemory.Snapshot { try memory.snapshot(age: AccountLibrary.age) }

  /// The library as its files are now, for what will be written.
  func libraryNow() throws -> LoadedLibrary { try memory.snapshot(age: .zero).loaded }

  /// Throws where another show than one of this slug is the provider's already: one stands in a library once.
  func requireAbsence(of metadata: Metadata, except slug: String? = nil) throws {
    let twin = try libraryNow().library.shows.first {
      $0.slug != slug && $0.about.ids.shareAny(with: metadata.about.ids)
    }
    guard let twin else { return }
    throw Problem(
      409, "failure", "The show is there already", detail: twin.slug,
      headers: [("Location", "/v1/shows/\(twin.slug)")])
  }

  /// A show as its file is now.
  func entry(_ slug: String) throws -> LibraryMemory.Entry {
    guard let entry = try memory.entry(slug) else { throw Problem.noShow(slug) }
    return entry
  }

  /// A show that can be read, with where the person stands with it.
  func standing(_ slug: String) throws -> (standing: Standing, entry: LibraryMemory.Entry) {
    let entry = try entry(slug)
    return (try moment().standing(of: try entry.show()), entry)
  }
}

/// When a request is answered, and by which settings.
struct Moment: Hashable, Sendable {
  let settings: Settings
  let clock: Clock
  /// Where shows can be watched in a country.
  let offers: @Sendable (String) -> WatchCache

  /// Shows as queries look at them.
  func subjects(of shows: [Show]) -> [QuerySubject] {
    let offers = settings.country.map(offers)
    return shows.map { show in
      QuerySubject(
        standing(of: show),
        services: show.about.ids.tmdb.flatMap { offers?[$0] }?.offers.services ?? [])
    }
  }

  func standing(of show: Show) -> Standing {
    Standing(show, settings: settings, clock: clock)
  }

  static func == (lhs: Moment, rhs: Moment) -> Bool {
    lhs.clock == rhs.clock && lhs.settings == rhs.settings
  }

  func hash(into hasher: inout Hasher) { hasher.combine(clock.now.seconds) }
}

extension LibraryMemory.Entry {
  /// The show, or what is wrong with its file.
  func show() throws -> Show {
    guard let show = reading.show else {
      throw Failure(
        .failure, "the show's file has mistakes", help: "GET its /file, mend it, and PUT it",
        findings: reading.findings.filter { $0.severity == .error })
    }
    return show
  }
}
