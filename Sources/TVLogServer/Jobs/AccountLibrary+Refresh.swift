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
      for show in shows { await refresh(show, job.id) }
      shared.jobs.end(job.id, .done)
    }
    return try Answer.json(job, 202).with("Location", "/v1/jobs/\(job.id)")
  }

  private func refresh(_ show: Show, _ job: String) async {
    // Waits for the account's quota rather than fail.
    while let seconds = shared.providerCalls.take(account) {
      try? await Task.sleep(for: .seconds(seconds))
    }
    do {
      let moment = try moment()
      let now = moment.clock.now.seconds
      let answer = try await world.providers.answer(for: show, at: moment.clock, changedAfter: now)
      let folder = folder
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

  /// Counts a call to a provider; throws where the account's quota is used up.
  func takeProviderCall() throws {
    if let seconds = shared.providerCalls.take(account) { throw Exchange.tooMany(seconds) }
  }
}
