extension ShowMerge {
  /// Whether two files that came into being apart, under one name, tell of the same show.
  ///
  /// Ids decide where both have some of the same kind, else the title does.
  public static func areSameShow(_ one: Show, _ other: Show) -> Bool {
    let (ids, others) = (one.about.ids.texts, other.about.ids.texts)
    let both = Set(ids.keys).intersection(others.keys)
    guard both.isEmpty else { return both.contains { ids[$0] == others[$0] } }
    return one.title.lowercased() == other.title.lowercased()
  }
}

extension ShowIDs {
  fileprivate var texts: [String: String] {
    let all = [
      "tvmaze": tvmaze.map { String($0) }, "tmdb": tmdb.map { String($0) },
      "tvdb": tvdb.map { String($0) }, "imdb": imdb,
    ]
    return all.compactMapValues { $0 }
  }
}
