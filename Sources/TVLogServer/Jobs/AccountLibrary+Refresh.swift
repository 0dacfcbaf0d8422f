import TVLogCore
import TVLogFiles
import TVLogMetadata

extension AccountLibrary {
  /// Begins a refresh of some shows; the answer names the job.
  func refresh(_ shows: [Show]) throws -> Answer {
    let shows = shows.filter { $0.about.source != nil }
    guard let job = shared.jobs.begin(account, total: shows.count) else {
      throw Problem(
        409, "conflict", "A refresh of this account runs already", headers: [("Retry-After", "10")])
    }
    Task {
      let providers = patientProviders
      for show in shows { await refresh(show, job.id, providers) }
      shared.jobs.end(job.id)
    }
    return try Answer.json(job, 202).with("Location", "/v1/jobs/\(job.id)")
  }

  private func refresh(_ show: Show, _ job: String, _ providers: Providers) async {
    do {
      let answer = try await answer(for: show, providers)
      let (folder, moment) = (folder, try moment())
      let (outcome, change) = try await queue.run {
        guard let place = try folder.place(of: show.slug) else { throw Problem.noShow(show.slug) }
        return try LibraryWriter(folder, isDry: false).refresh(
          place, with: answer.metadata, isPartial: !answer.notes.isEmpty,
          settings: moment.settings, clock: moment.clock)
      }
      let result = !outcome.questions.isEmpty ? "asked" : change.isEmpty ? "unchanged" : "changed"
      let detail = outcome.questions.isEmpty ? nil : "tvlog refresh \(show.slug) asks what to keep"
      shared.jobs.add(.init(show: show.slug, result: result, detail: detail), to: job)
    } catch {
      let problem = Problem(error)
      shared.jobs.add(
        .init(show: show.slug, result: "failed", detail: problem.detail ?? problem.title), to: job)
    }
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
