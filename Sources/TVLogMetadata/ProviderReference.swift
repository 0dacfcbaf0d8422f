package import TVLogCore

/// A show named by a number, as `add` takes it: `tvmaze:44933`, `tt11280740` or a pasted address.
package enum ProviderReference: Hashable, Sendable {
  case show(ProviderID, Int)
  /// To be found by `MetadataProvider.find`.
  case external(ExternalID)

  /// Reads a reference; nil for anything else, which is then a title to search for.
  package init?(_ text: String) {
    let text = text.line() ?? ""
    guard let reference = ProviderReference(prefixed: text) ?? ProviderReference(address: text)
    else { return nil }
    self = reference
  }

  /// `tvmaze:44933`, `tmdb:95396`, `imdb:tt11280740`, `tvdb:371980` and the bare `tt11280740`.
  private init?(prefixed text: String) {
    let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false)
    switch (parts.first, parts.count) {
    case ("tvmaze", 2): self.init(.tvmaze, parts[1])
    case ("tmdb", 2): self.init(.tmdb, parts[1])
    case ("tvdb", 2): self.init(tvdb: parts[1])
    case ("imdb", 2): self.init(imdb: parts[1])
    case (let id?, 1): self.init(imdb: id)
    default: return nil
    }
  }

  /// The pages of the four sites that hold a number, with or without scheme and `www.`.
  private init?(address text: String) {
    var rest = text.lowercased()[...]
    for prefix in ["https://", "http://", "www.", "m."] where rest.hasPrefix(prefix) {
      rest.removeFirst(prefix.count)
    }
    let query = rest.drop { $0 != "?" }.prefix { $0 != "#" }.dropFirst()
    let path = rest.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    switch path.first {
    case "tvmaze.com": self.init(.tvmaze, path.item(after: "shows"))
    case "themoviedb.org": self.init(.tmdb, path.item(after: "tv")?.prefix { $0 != "-" })
    case "imdb.com": self.init(imdb: path.item(after: "title"))
    case "thetvdb.com":
      let id = query.split(separator: "&").first {
        $0.hasPrefix("id=") || $0.hasPrefix("seriesid=")
      }
      self.init(tvdb: path.item(after: "series") ?? id?.drop { $0 != "=" }.dropFirst())
    default: return nil
    }
  }

  private init?(_ provider: ProviderID, _ digits: Substring?) {
    guard let id = digits?.positiveNumber else { return nil }
    self = .show(provider, id)
  }

  private init?(tvdb digits: Substring?) {
    guard let id = digits?.positiveNumber else { return nil }
    self = .external(.tvdb(id))
  }

  private init?(imdb text: Substring?) {
    guard let id = text.map(String.init)?.imdbID else { return nil }
    self = .external(.imdb(id))
  }
}

extension Substring {
  fileprivate var positiveNumber: Int? {
    guard utf8.count <= 9, utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(self).flatMap { $0 > 0 ? $0 : nil }
  }
}

extension [Substring] {
  fileprivate func item(after name: Substring) -> Substring? {
    firstIndex(of: name).flatMap { dropFirst($0 + 1).first }
  }
}
