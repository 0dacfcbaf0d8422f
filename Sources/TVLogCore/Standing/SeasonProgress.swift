/// The progress of one season (docs/meaning.md, "Season complete").
public struct SeasonProgress: Sendable {
  public var number: Int
  public var progress = Progress()
  /// In order.
  public var episodes: [EpisodeStanding] = []
  /// Its announced number is reached, a later season has aired, or the show is over.
  public var isClosed = false
  /// Closed, and all its known regular episodes, aired or not, are done.
  public var isComplete = false

  /// Every counted episode has two plays or more.
  public var isSeenTwice: Bool {
    progress.aired > 0 && episodes.allSatisfy { $0.plays.count > 1 || !$0.isCounted }
  }

  /// Specials stand last.
  fileprivate var place: Int { number == 0 ? .max : number }
}

extension Standing {
  /// Seasons of which an episode is followed or was played, by number; followed specials last.
  public var seasons: [SeasonProgress] {
    let usual = usualMinutes
    var seasons: [Int: SeasonProgress] = [:]
    for standing in episodes where !standing.code.isSpecial || standing.isFollowed {
      let number = standing.code.season
      seasons[number, default: SeasonProgress(number: number)]
        .add(standing, minutes: standing.episode.runtime ?? usual, in: show)
    }
    let newest = newestAiredSeason
    return seasons.values
      .filter { $0.episodes.contains { $0.isFollowed || !$0.plays.isEmpty } }
      .sorted { $0.place < $1.place }
      .map { judged($0, newestAired: newest) }
  }

  private func judged(_ season: SeasonProgress, newestAired: Int) -> SeasonProgress {
    var season = season
    let known = season.episodes.filter { !$0.episode.isGone }
    season.progress.isListUnknown = isListUnknown
    if isListUnknown { season.progress.minutesLeft = nil }
    season.isClosed = isClosed(season.number, known: known.count, newestAired: newestAired)
    season.isComplete = season.isClosed && known.allSatisfy(\.isDone)
    return season
  }

  /// The latest season of which something has aired; 0 where nothing has.
  var newestAiredSeason: Int {
    var newest = 0
    for index in episodes.indices
    where episodes[index].hasAired && !episodes[index].episode.isGone {
      newest = max(newest, episodes[index].code.season)
    }
    return newest
  }

  /// `known`: how many of its episodes are known that are not gone.
  func isClosed(_ season: Int, known: Int, newestAired: Int) -> Bool {
    if isListUnknown || season == 0 { return false }
    if isOver { return true }
    if let announced = show.season(season)?.episodes, known >= announced { return true }
    return newestAired > season
  }

  /// The last episode of each closed season.
  public var finales: Set<EpisodeCode> {
    var lasts: [Int: (code: EpisodeCode, known: Int)] = [:]
    for standing in episodes where !standing.episode.isGone && !standing.code.isSpecial {
      lasts[standing.code.season] = (standing.code, (lasts[standing.code.season]?.known ?? 0) + 1)
    }
    let newest = newestAiredSeason
    return Set(
      lasts.filter { isClosed($0.key, known: $0.value.known, newestAired: newest) }
        .map(\.value.code))
  }

  public func isFinale(_ code: EpisodeCode) -> Bool { finales.contains(code) }
}

extension SeasonProgress {
  fileprivate mutating func add(_ standing: EpisodeStanding, minutes: Int?, in show: Show) {
    progress.add(standing, minutes: minutes, in: show)
    episodes.append(standing)
  }
}
