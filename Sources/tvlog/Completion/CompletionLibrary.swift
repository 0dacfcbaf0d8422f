import TVLogCore
import TVLogFiles

/// The library of a command line that is being typed, asked for names alone.
///
/// A shell waits while this answers: names come from the listing, and what only files tell is looked
/// for as long as that takes no time that one feels.
struct CompletionLibrary {
  private let folder: LibraryFolder

  init?(_ words: [String]) {
    let environment = Environment()
    let option = words.firstIndex(of: "--library").map { words.dropFirst($0 + 1).first } ?? nil
    let config = try? UserConfig.read(environment.configFile)
    guard
      let folder = try? LibraryFinder().find(
        named: (option ?? environment["TVLOG_LIBRARY"]).map(environment.absolute),
        from: environment.workingFolder,
        configured: config?.library.map(environment.absolute))
    else { return nil }
    self.folder = folder
  }

  private var places: [ShowPlace] { (try? folder.places()) ?? [] }

  /// Those that begin so; a shell is slow with thousands of words that do not fit.
  func slugs(_ prefix: String) -> [String] {
    places.lazy.map(\.slug).filter { $0.hasPrefix(prefix.lowercased()) }
  }

  /// The show of an exact slug, found without a look at the others where it has its usual place.
  func place(of slug: String) -> ShowPlace? {
    Slug.isValid(slug) ? (try? folder.place(of: slug)) ?? nil : nil
  }

  var listNames: [String] {
    let named = (try? folder.settings())?.lists.map(\.name) ?? []
    let builtIn = Status.allCases.map(\.rawValue) + [favorites]
    return builtIn + Set(named + words(of: "lists")).subtracting(builtIn).sorted()
  }

  /// Words in the lists of a key; of a large library, those that are found in 50 ms.
  func words(of key: String) -> [String] {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(50)
    var words: Set<String> = []
    for place in places {
      if clock.now > end { break }
      guard let bytes = try? folder.read(place) else { continue }
      words.formUnion(bytes.flowWords(of: key))
    }
    return words.filter { !$0.contains { $0 == " " || $0 == ":" } }.sorted()
  }

  /// `next`, `all`, the seasons, and the codes once one is begun.
  func episodes(of place: ShowPlace, prefix: String) -> [String] {
    guard let settings = try? folder.settings(),
      let clock = try? Clock(
        Environment()["TVLOG_TODAY"], zone: settings.zone, dayEnds: settings.dayEnds)
    else { return [] }
    let standing = Standing(folder.reading(place).partial, settings: settings, clock: clock)
    let codes = standing.episodes.map { $0.code.description.lowercased() }
    let seasons = standing.seasons.filter { $0.number > 0 }
      .map { EpisodeCode.seasonName($0.number).lowercased() }
    let next = standing.nextEpisode.map { [$0.episode.code.description.lowercased()] } ?? []
    return ["next", "all"] + next + seasons
      + (prefix.isEmpty ? [] : codes.filter { !next.contains($0) })
  }
}

extension [UInt8] {
  /// The items of `key: [a, b]` at the beginning of a line.
  fileprivate func flowWords(of key: String) -> [String] {
    let start = Array("\(key): [".utf8)
    for line in prefix(4096).split(separator: 10) where line.starts(with: start) {
      let items = line.dropFirst(start.count).prefix { $0 != UInt8(ascii: "]") }
      return items.split(separator: UInt8(ascii: ",")).map { item in
        String(decoding: item, as: UTF8.self).filter { $0 != " " && $0 != "\"" && $0 != "'" }
      }
    }
    return []
  }
}
