package import TVLogCore

/// What the shows are called that lists of similar ones name, by TMDB's number.
///
/// A library keeps the numbers alone; by title and year they are found in TVmaze's catalogue.
package struct SimilarCache: Sendable {
  private let path: String
  private let now: Int64
  private var entries: [Int: Entry]
  private var hasNews = false

  private struct Entry: Codable {
    var show: SimilarShow
    /// Seconds since 1970.
    var asked: Int64
  }

  /// Older ones are as if not there: TMDB's terms.
  private static let mostSeconds: Int64 = 180 * 86_400

  /// - Parameter cacheFolder: tvlog's own; a missing or damaged file is an empty one.
  package init(cacheFolder: String, now: Int64) {
    path = "\(cacheFolder)/similar/tmdb.json"
    self.now = now
    let all: [Int: Entry] = CacheFile.read(path) ?? [:]
    entries = all.filter { now - $0.value.asked < SimilarCache.mostSeconds }
  }

  /// By number.
  package var rows: [CatalogRow] {
    entries.sorted { $0.key < $1.key }.map { id, entry in
      var row = CatalogRow(ids: ShowIDs(tmdb: id), title: entry.show.title)
      row.year = entry.show.year
      return row
    }
  }

  package mutating func add(_ shows: [SimilarShow]) {
    for show in shows { entries[show.id] = Entry(show: show, asked: now) }
    hasNews = hasNews || !shows.isEmpty
  }

  /// A cache that cannot be written leaves titles unknown, and nothing else.
  package func write() {
    if hasNews { CacheFile.write(entries, to: path) }
  }
}
