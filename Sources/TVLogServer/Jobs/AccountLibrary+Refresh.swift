import TVLogCore
import TVLogFiles
import TVLogMetadata

extension AccountLibrary {
  /// Begins a refresh of some shows; the answer names the job.
  ///
  /// `isNamed`: they are asked for whether the provider speaks of a change or not.
  func refresh(_ shows: [Show], isNamed: Bool) throws -> Answer {
    let shows = shows.filter { $0.about.source != nil }
    guard let job = shared.jobs.begin(account, total: shows.count) else {
      throw Problem(
        409, "conflict", "A refresh of this account runs already", headers: [("Retry-After", "10")])
    }
    Task {
      let providers = patientProviders
      let step = UndoStep()
      let unchanged = isNamed ? [] : await unchanged(shows, providers)
      for show in shows {
        if unchanged.contains(show.slug) {
          shared.jobs.add(.init(show: show.slug, result: "unchanged", detail: nil), to: job.id)
        } else {
          await refresh(show, job.id, providers, step)
        }
      }
      shared.jobs.end(job.id)
    }
    return try Answer.json(job, 202).with("Location", "/v1/jobs/\(job.id)")
  }

  private func refresh(
    _ show: Show, _ job: String, _ providers: Providers, _ step: UndoStep
  ) async {
    do {
      let answer = try await answer(for: show, providers)
      let (folder, moment) = (folder, try moment())
      let (outcome, change) = try await queue.run {
        guard let place = try folder.place(of: show.slug) else { throw Problem.noShow(show.slug) }
        return try LibraryWriter(folder, isDry: false, step: step).refresh(
          place, with: answer.metadata, isPartial: !answer.notes.isEmpty,
          settings: moment.settings, clock: moment.clock)
      }
      let isWhole = outcome.questions.isEmpty && answer.notes.isEmpty
      note(isWhole ? answer.updated : nil, of: show)
      let result = !outcome.questions.isEmpty ? "asked" : change.isEmpty ? "unchanged" : "changed"
      let detail = outcome.questions.isEmpty ? nil : "tvlog refresh \(show.slug) asks what to keep"
      shared.jobs.add(.init(show: show.slug, result: result, detail: detail), to: job)
    } catch {
      let problem = Problem(error)
      note(nil, of: show)
      shared.jobs.add(
        .init(show: show.slug, result: "failed", detail: problem.detail ?? problem.title), to: job)
    }
  }

  /// Notes the provider's time of the last change that was taken over; without one the show is asked for again.
  private func note(_ updated: Int64?, of show: Show) {
    guard let id = show.about.ids.tvmaze else { return }
    shared.refreshes.change(account) { $0.updated[id] = updated }
  }

  /// The shows that TVmaze's list of updates does not name since they were refreshed last.
  private func unchanged(_ shows: [Show], _ providers: Providers) async -> Set<String> {
    let now = HTTPClock.system.now().seconds
    let log = shared.refreshes.log(account)
    shared.refreshes.change(account) { $0.checked = now }
    // Nothing is known yet: all have to be asked for.
    guard log.checked != nil else { return [] }
    let span = log.span(at: now)
    guard let updates = try? await providers.tvmaze.updates(span) else { return [] }
    return Set(
      shows.filter { show in
        guard show.about.source == .tvmaze, let id = show.about.ids.tvmaze else { return false }
        return !log.mustAsk(id, updates: updates, span: span)
      }.map(\.slug))
  }

  /// What the show's source tells now, with what TMDB adds to TVmaze's; where TMDB fails, what was known stays.
  private func answer(
    for show: Show, _ providers: Providers
  ) async throws -> ShowAnswer {
    let clock = try moment().clock
    let answer = try await providers.answer(
      for: show, at: clock, changedAfter: HTTPClock.system.now().seconds)
    guard let tmdb = providers.tmdb, show.about.source == .tvmaze else { return answer }
    return (try? await tmdb.extending(answer, id: show.about.ids.tmdb)) ?? answer
  }
}
