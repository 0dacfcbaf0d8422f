/// Which of a provider's episodes are which of a show's.
public struct EpisodeMatching: Equatable, Sendable {
  /// The provider's code of every episode that was found in its list, by the show's code.
  public var codes: [EpisodeCode: EpisodeCode] = [:]

  public init(codes: [EpisodeCode: EpisodeCode] = [:]) {
    self.codes = codes
  }

  /// Those whose number changes.
  public var moves: [EpisodeCode: EpisodeCode] { codes.filter { $0.key != $0.value } }

  /// By the provider's permanent number; a line without one, or with one that the provider gave up for
  /// the same episode, by its code.
  public init(byID old: [Episode], _ new: [Episode]) {
    var free = FreeEpisodes(new)
    for episode in old {
      guard let id = episode.id, let code = free.take(id: id) else { continue }
      codes[episode.code] = code
    }
    for episode in old where codes[episode.code] == nil {
      guard let other = free[episode.code], episode.id == nil || episode.isSame(as: other) else {
        continue
      }
      codes[episode.code] = free.take(episode.code)
    }
  }
}

/// Episodes of a list that no other one was matched with.
struct FreeEpisodes {
  private var byCode: [EpisodeCode: Episode]
  private let codesByID: [Int: EpisodeCode]

  init(_ episodes: [Episode]) {
    byCode = Dictionary(episodes.map { ($0.code, $0) }) { first, _ in first }
    codesByID = Dictionary(
      episodes.compactMap { episode in episode.id.map { ($0, episode.code) } }
    ) { first, _ in first }
  }

  subscript(code: EpisodeCode) -> Episode? { byCode[code] }

  var all: some Sequence<Episode> { byCode.values }

  func code(ofID id: Int) -> EpisodeCode? {
    codesByID[id].flatMap { byCode[$0]?.code }
  }

  mutating func take(id: Int) -> EpisodeCode? {
    codesByID[id].flatMap { take($0) }
  }

  mutating func take(_ code: EpisodeCode) -> EpisodeCode? {
    byCode.removeValue(forKey: code)?.code
  }
}

extension Episode {
  /// Two lines under one code that tell of one episode: the title or the date says so, and neither
  /// is unknown on both sides.
  fileprivate func isSame(as other: Episode) -> Bool {
    if let title, let otherTitle = other.title, !title.isPlaceholderTitle,
      !otherTitle.isPlaceholderTitle, title.folded == otherTitle.folded
    {
      return true
    }
    return aired != nil && aired == other.aired
  }
}
