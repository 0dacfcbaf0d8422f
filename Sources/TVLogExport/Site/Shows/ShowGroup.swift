import TVLogCore

/// The shows that share a list, a genre, a network or a named query: a page of its own.
struct ShowGroup: Sendable {
  enum Kind: CaseIterable, Sendable {
    case list, query, genre, network

    var folder: String {
      switch self {
      case .list, .query: "lists"
      case .genre: "genres"
      case .network: "networks"
      }
    }
  }

  var kind: Kind
  var name: String
  /// From the top folder of the site.
  var path: String
  /// The places of its shows in the site.
  var members: [Int]
}

extension ShowGroup {
  /// Every group that has a show; statuses first, in their order.
  ///
  /// Where a list and a named query have one name, the query wins (docs/queries.md, "Lists").
  static func all(_ shows: [SiteShow], settings: Settings, clock: Clock) -> [ShowGroup] {
    let order = Status.allCases.map(\.rawValue) + [favorites]
    let queried = settings.lists.map(\.name)
    let names = FileNames(queried + shows.flatMap(\.show.lists))
    let lists = groups(.list, of: shows, names) { $0.lists.filter { !queried.contains($0) } }
      .sorted { (order.place(of: $0.name), $0.name) < (order.place(of: $1.name), $1.name) }
    return lists + queries(settings, shows, clock: clock, names)
      + groups(.genre, of: shows) { $0.about.genres }
      + groups(.network, of: shows) { [$0.about.network].compactMap { $0 } }
  }

  private static func groups(
    _ kind: Kind, of shows: [SiteShow], _ names: FileNames? = nil, by words: (Show) -> [String]
  ) -> [ShowGroup] {
    var members: [String: [Int]] = [:]
    for (index, show) in shows.enumerated() {
      for word in Set(words(show.show)) { members[word, default: []].append(index) }
    }
    let names = names ?? FileNames(members.keys)
    return members.sorted { ($0.key.sortKey, $0.key) < ($1.key.sortKey, $1.key) }
      .map { word, members in
        ShowGroup(
          kind: kind, name: word, path: "\(kind.folder)/\(names[word]).html", members: members)
      }
  }

  /// The named queries of the settings; one that cannot be read selects nothing.
  private static func queries(
    _ settings: Settings, _ shows: [SiteShow], clock: Clock, _ names: FileNames
  ) -> [ShowGroup] {
    if settings.lists.isEmpty { return [] }
    let places = Dictionary(
      shows.enumerated().map { ($1.show.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let subjects = shows.map { QuerySubject($0.standing) }
    return settings.lists.compactMap { list in
      guard let search = try? ShowSearch(list.query, clock: clock) else { return nil }
      let members = search.results(among: subjects).compactMap { places[$0.show.slug] }
      return ShowGroup(
        kind: .query, name: list.name, path: "lists/\(names[list.name]).html", members: members)
    }
  }
}

extension [String] {
  fileprivate func place(of word: String) -> Int { firstIndex(of: word) ?? count }
}
