import TVLogCore
import TVLogFiles
import TVLogMetadata

/// A refresh of many shows: in parallel as far as the provider's pace allows, each written as it comes.
struct RefreshRun {
  let session: Session
  let places: [String: ShowPlace]
  let isDry: Bool
  let isOffline: Bool
  let tvmaze: TVmaze
  let tmdb: TMDB?
  /// What could not be read of answers is told too.
  let isVerbose: Bool

  init(session: Session, places: [String: ShowPlace], isDry: Bool, isOffline: Bool, isVerbose: Bool)
  {
    self.session = session
    self.places = places
    self.isDry = isDry
    self.isOffline = isOffline
    self.isVerbose = isVerbose
    let providers = session.providers(isOffline: isOffline)
    tvmaze = providers.tvmaze
    tmdb = providers.tmdb
  }

  /// How many shows are asked for at a time.
  private static let width = 4

  /// The results by slug.
  func results(of targets: RefreshTargets) async throws -> [RefreshResult] {
    var log = RefreshLog.read(logPath)
    let plan = try await plan(targets, &log)
    let bar = ProgressBar("refresh", on: session.console)
    defer { bar.finish() }
    var results = plan.unchanged.map { RefreshResult(show: $0, ending: .unchanged) }
    var trouble: ProviderError?
    var similar = session.machine.similarCache
    await withTaskGroup(of: Fetched.self) { group in
      var rest = plan.asked[...]
      for request in rest.prefix(RefreshRun.width) { group.addTask { await fetch(request) } }
      rest = rest.dropFirst(RefreshRun.width)
      for await fetched in group {
        if let next = rest.popFirst() { group.addTask { await fetch(next) } }
        bar.advance(of: plan.asked.count, fetched.show.title)
        trouble = trouble ?? fetched.trouble
        if case .success(let answer) = fetched.answer { similar.add(answer.similar) }
        results.append(RefreshResult(show: fetched.show, ending: ending(fetched, &log)))
      }
    }
    if let trouble {
      session.console.warn(
        Failure(.findings, "\(trouble); keywords and similar shows stay as they are"))
    }
    similar.write()
    if !isDry { log.write(logPath) }
    return results.sorted { $0.show.slug < $1.show.slug }
  }

  private var logPath: String {
    "\(session.environment.cacheFolder)/refresh/\(tvmaze.name).json"
  }

  private struct Asked {
    var show: Show
    /// When the provider last changed it.
    var changed: Int64?
  }

  private struct Fetched: Sendable {
    var show: Show
    var answer: Result<ShowAnswer, ProviderError>
    /// Why TMDB added nothing.
    var trouble: ProviderError?
  }

  /// Which shows need a call: those that TVmaze's updates name, and those of which it has no such list.
  private func plan(
    _ targets: RefreshTargets, _ log: inout RefreshLog
  ) async throws -> (asked: [Asked], unchanged: [Show]) {
    let now = HTTPClock.system.now().seconds
    let shows = targets.shows.filter { $0.about.source != nil }
    guard !targets.isNamed, !isOffline, shows.contains(where: { $0.about.source == .tvmaze }) else {
      return (shows.map { Asked(show: $0, changed: targets.isNamed ? now : nil) }, [])
    }
    let span = log.span(at: now)
    let updates = try await tvmaze.updates(span)
    log.checked = now
    var asked: [Asked] = []
    var unchanged: [Show] = []
    for show in shows {
      let id = show.about.source == .tvmaze ? show.about.ids.tvmaze : nil
      if let id, !log.mustAsk(id, updates: updates, span: span) {
        unchanged.append(show)
      } else {
        asked.append(Asked(show: show, changed: id.flatMap { updates[$0] }))
      }
    }
    return (asked, unchanged)
  }

  private func fetch(_ asked: Asked) async -> Fetched {
    do throws(ProviderError) {
      return await extended(Fetched(show: asked.show, answer: .success(try await answer(asked))))
    } catch {
      return Fetched(show: asked.show, answer: .failure(error))
    }
  }

  /// With what TMDB adds; where it fails, which is said once, what was known stays.
  private func extended(_ fetched: Fetched) async -> Fetched {
    guard let tmdb, fetched.show.about.source == .tvmaze, case .success(let answer) = fetched.answer
    else { return fetched }
    var fetched = fetched
    do throws(ProviderError) {
      fetched.answer = .success(
        try await tmdb.extending(answer, id: fetched.show.about.ids.tmdb))
    } catch {
      fetched.trouble = error
    }
    return fetched
  }

  private func answer(_ asked: Asked) async throws(ProviderError) -> ShowAnswer {
    try await Providers(tvmaze: tvmaze, tmdb: tmdb).answer(
      for: asked.show, at: session.clock, changedAfter: isOffline ? nil : asked.changed ?? .min)
  }

  private func ending(_ fetched: Fetched, _ log: inout RefreshLog) -> RefreshResult.Ending {
    guard let place = places[fetched.show.slug] else { return .unchanged }
    let id = fetched.show.about.ids.tvmaze
    switch fetched.answer {
    case .failure(let error):
      if error.isDeleted { return .deleted(error.provider) }
      // The next list of updates need not name it again.
      if let id { log.updated[id] = nil }
      return .failed(Failure(.failure, "\(error)"))
    case .success(let answer):
      if isVerbose { session.console.warn(notes: answer.notes, of: fetched.show.title) }
      let ending = RefreshWriter(session: session, isDry: isDry).write(
        answer, to: place, of: fetched.show)
      if let id {
        log.updated[id] = ending.isDone && answer.notes.isEmpty ? answer.updated : nil
      }
      return ending
    }
  }
}

extension ProviderError {
  fileprivate var isDeleted: Bool {
    if case .notFound(let what) = reason { what.hasPrefix("show ") } else { false }
  }
}

extension RefreshResult.Ending {
  fileprivate var isDone: Bool {
    switch self {
    case .unchanged, .changed: true
    case .asked, .deleted, .failed: false
    }
  }
}
