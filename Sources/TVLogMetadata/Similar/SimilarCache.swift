import FoundationEssentials
package import TVLogCore

/// What the shows are called that lists of similar ones name, by TMDB's number.
///
/// A library keeps the numbers alone; by title and year they are found in TVmaze's catalogue. The
/// file has a line a show, `95396<tab>2022<tab>1795379659<tab>Severance`: number, year, when it was
/// asked in seconds since 1970, title. There may be many thousands, so that it is no JSON.
package struct SimilarCache: Sendable {
  private let path: String
  private let now: Int64
  private var entries: [Int: Entry] = [:]
  private var hasNews = false

  private struct Entry: Sendable {
    var title: String
    var year: Int?
    var asked: Int64
  }

  /// Older ones are as if not there: TMDB's terms.
  private static let mostSeconds: Int64 = 180 * 86_400

  /// - Parameter cacheFolder: tvlog's own; lines that cannot be read are left out.
  package init(cacheFolder: String, now: Int64) {
    path = "\(cacheFolder)/similar/tmdb.tsv"
    self.now = now
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return }
    for line in String(decoding: data, as: UTF8.self).utf8.split(separator: 0x0A) {
      let cells = line.split(separator: 0x09, maxSplits: 3, omittingEmptySubsequences: false)
        .map { Substring($0) }
      guard cells.count == 4, let id = Int(cells[0]), let asked = Int64(cells[2]),
        now.subtractingClamped(asked) < SimilarCache.mostSeconds
      else { continue }
      entries[id] = Entry(title: String(cells[3]), year: Int(cells[1]), asked: asked)
    }
  }

  /// By number.
  package var rows: [CatalogRow] {
    entries.sorted { $0.key < $1.key }.map { id, entry in
      var row = CatalogRow(ids: ShowIDs(tmdb: id), title: entry.title)
      row.year = entry.year
      return row
    }
  }

  package mutating func add(_ shows: [SimilarShow]) {
    for show in shows {
      guard let title = show.title else { continue }
      entries[show.id] = Entry(title: title, year: show.year, asked: now)
      hasNews = true
    }
  }

  /// A cache that cannot be written leaves titles unknown, and nothing else.
  package func write() {
    guard hasNews else { return }
    let lines = entries.sorted { $0.key < $1.key }.map { id, entry in
      "\(id)\t\(entry.year.map { "\($0)" } ?? "")\t\(entry.asked)\t\(entry.title)\n"
    }
    CacheFile.write(text: lines.joined(), to: path)
  }
}
