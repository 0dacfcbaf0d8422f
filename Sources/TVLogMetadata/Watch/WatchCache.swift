/// Where to watch, by TMDB's number of the show, for one country; in the cache and never in a show's file.
package struct WatchCache: Sendable {
  private let path: String
  private var entries: [Int: DatedOffers]

  /// Older ones are as if not there: TMDB's terms.
  private static let mostSeconds: Int64 = 180 * 86_400

  package init(cacheFolder: String, country: String, now: Int64) {
    path = "\(cacheFolder)/watch/\(country.filter { $0.isASCII && $0.isLetter }).json"
    let all: [Int: DatedOffers] = CacheFile.read(path) ?? [:]
    entries = all.filter { now.subtractingClamped($0.value.asked) < WatchCache.mostSeconds }
  }

  package subscript(id: Int) -> DatedOffers? {
    get { entries[id] }
    set { entries[id] = newValue }
  }

  /// A cache that cannot be written costs a call later, and nothing else.
  package func write() { CacheFile.write(entries, to: path) }
}
