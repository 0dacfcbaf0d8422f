import FoundationEssentials
import TVLogCore

/// A folder of answers, one file each, that outlives the process; anyone may delete it at any time.
package struct HTTPCache: Sendable {
  let folder: String
  /// Answers from the folder alone, however stale.
  let isOffline: Bool

  /// TMDB allows six months.
  static let mostSeconds: Int64 = 180 * 86_400

  package init(folder: String, isOffline: Bool = false) {
    self.folder = folder
    self.isOffline = isOffline
  }

  /// The entry for a URL; nil where it is missing, damaged, of another URL or too old.
  func entry(for request: Request, now: Instant) -> CacheEntry? {
    guard let data = try? Data(contentsOf: URL(filePath: path(of: request))),
      let entry = CacheEntry(data), entry.head.url == request.url,
      (-86_400...HTTPCache.mostSeconds).contains(entry.age(at: now))
    else { return nil }
    return entry
  }

  /// Keeps an entry; a folder that cannot be written costs the next command a call, not this one its answer.
  func store(_ entry: CacheEntry, for request: Request) {
    let file = URL(filePath: path(of: request))
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try? entry.data.write(to: file, options: .atomic)
  }

  private func path(of request: Request) -> String {
    let name = String(CacheEntry.checksum(request.url.utf8), radix: 16)
    return "\(folder)/\(request.provider.rawValue)/\(name)"
  }
}
