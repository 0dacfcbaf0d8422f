/// How a person names a show: by slug, another name, the beginning of a slug, words of the title or a
/// provider's number.
public enum ShowName {
  /// The shows that a name fits, by the first way that fits any (docs/format.md, "Naming a show").
  public static func matches(_ name: String, in shows: [Show]) -> [Show] {
    let name = name.lowercased()
    if name.isEmpty { return [] }
    let ways: [(Show) -> Bool] = [
      { $0.slug == name },
      { $0.aka.contains { $0.lowercased() == name } || $0.title.lowercased() == name },
      { $0.slug.hasPrefix(name) || $0.slug.hasPrefix("the-\(name)") },
      { $0.hasWords(of: name) },
      { $0.about.ids.answer(to: name) },
    ]
    for way in ways {
      let found = shows.filter(way)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The slug that was probably meant.
  public static func nearest(to name: String, in shows: [Show]) -> String? {
    if let slug = name.nearest(in: shows.lazy.map(\.slug)) { return slug }
    let title = name.nearest(in: shows.lazy.map(\.title))
    return shows.first { $0.title == title }?.slug
  }
}

extension Show {
  /// Every word begins a word of the title or of another name.
  fileprivate func hasWords(of text: String) -> Bool {
    let words = Slug.make(from: text).split(separator: "-")
    guard !words.isEmpty else { return false }
    return ([title] + aka).contains { name in
      let own = Slug.make(from: name).split(separator: "-")
      return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
  }
}

extension ShowIDs {
  /// Whether a text may name a show as `answer(to:)` has it.
  public static func isReference(_ text: String) -> Bool {
    ["tvmaze:", "tmdb:", "tvdb:", "imdb:"].contains { text.hasPrefix($0) }
  }

  /// Whether `tvmaze:44933`, `tmdb:…`, `tvdb:…` or `imdb:tt…` names this show.
  public func answer(to reference: String) -> Bool {
    guard let colon = reference.firstIndex(of: ":") else { return false }
    let id = String(reference[reference.index(after: colon)...])
    return switch reference[..<colon] {
    case "tvmaze": tvmaze != nil && tvmaze == Int(id)
    case "tmdb": tmdb != nil && tmdb == Int(id)
    case "tvdb": tvdb != nil && tvdb == Int(id)
    case "imdb": imdb != nil && imdb == id
    default: false
    }
  }

  /// Whether both name the same show somewhere.
  public func shareAny(with other: ShowIDs) -> Bool {
    tvmaze != nil && tvmaze == other.tvmaze || tmdb != nil && tmdb == other.tmdb
      || tvdb != nil && tvdb == other.tvdb || imdb != nil && imdb == other.imdb
  }
}
