import TVLogCore

/// Brings the catalogue up to date: first the whole index page by page, later what changed.
package struct CatalogUpdate: Sendable {
  private let tvmaze: TVmaze
  private let file: CatalogFile
  private let now: @Sendable () -> Int64

  /// How many shows a page spans, by number.
  static let span = 250
  /// After so many pages what is there is written, so that an interrupted update goes on from it.
  private static let batch = 20

  package init(
    _ tvmaze: TVmaze, file: CatalogFile,
    now: @escaping @Sendable () -> Int64 = { HTTPClock.system.now().seconds }
  ) {
    self.tvmaze = tvmaze
    self.file = file
    self.now = now
  }

  package struct Outcome: Equatable, Sendable {
    package var count: Int
    package var pages: Int
    package var removed = 0
  }

  /// - Parameter report: pages done, of how many, as far as one knows.
  package func run(
    report: (_ done: Int, _ all: Int) -> Void
  ) async throws -> Outcome {
    let catalog = file.read() ?? Catalog()
    var shows = Dictionary(catalog.shows.map { ($0.id, $0) }) { first, _ in first }
    var progress = catalog.progress
    let began = now()
    var outcome = Outcome(count: 0, pages: 0)
    if progress.isComplete {
      try await takeUpdates(&shows, &progress, &outcome, report)
    }
    // New shows stand on the last page and behind it.
    if progress.isComplete { progress.page = (shows.keys.max() ?? 0) / CatalogUpdate.span }
    try await takePages(&shows, &progress, &outcome, report)
    if !progress.isComplete || progress.checked == 0 { progress.checked = began }
    progress.isComplete = true
    try file.write(Catalog(shows.values, progress: progress))
    outcome.count = shows.count
    return outcome
  }

  private func takePages(
    _ shows: inout [Int: CatalogShow], _ progress: inout CatalogProgress,
    _ outcome: inout Outcome, _ report: (Int, Int) -> Void
  ) async throws {
    while let page = try await tvmaze.indexPage(progress.page) {
      replace(page: progress.page, by: page, in: &shows, &outcome)
      progress.page += 1
      // TVmaze has some 340 pages; nothing tells how many.
      report(progress.page, max(340, progress.page))
      if progress.page % CatalogUpdate.batch == 0 {
        try file.write(Catalog(shows.values, progress: progress))
      }
    }
  }

  /// Fetches the pages on which something changed, and drops what TVmaze no longer has.
  private func takeUpdates(
    _ shows: inout [Int: CatalogShow], _ progress: inout CatalogProgress,
    _ outcome: inout Outcome, _ report: (Int, Int) -> Void
  ) async throws {
    let began = now()
    let span = TVmazeUpdates(seconds: began - progress.checked)
    let updates = try await tvmaze.updates(span)
    if span == .all {
      let before = shows.count
      shows = shows.filter { updates[$0.key] != nil }
      outcome.removed += before - shows.count
    }
    let changed = updates.filter { $0.value > shows[$0.key]?.updated ?? 0 }.keys
    let pages = Set(changed.map { $0 / CatalogUpdate.span }).sorted()
    for (done, number) in pages.enumerated() {
      if let page = try await tvmaze.indexPage(number) {
        replace(page: number, by: page, in: &shows, &outcome)
      }
      report(done + 1, pages.count)
      if (done + 1) % CatalogUpdate.batch == 0 {
        try file.write(Catalog(shows.values, progress: progress))
      }
    }
    progress.checked = began
  }

  private func replace(
    page: Int, by new: [CatalogShow], in shows: inout [Int: CatalogShow], _ outcome: inout Outcome
  ) {
    outcome.pages += 1
    let ids = Set(new.map(\.id))
    for id in page * CatalogUpdate.span..<(page + 1) * CatalogUpdate.span
    where shows[id] != nil && !ids.contains(id) {
      shows[id] = nil
      outcome.removed += 1
    }
    for show in new { shows[show.id] = show }
  }
}
