/// The places of a show file that figures are read off.
extension Standing {
  var counted: [EpisodeStanding] { episodes.filter(\.isCounted) }

  func sources(of standings: [EpisodeStanding]) -> [String] {
    isListUnknown ? [] : standings.map { "episodes/\($0.code)" }
  }

  /// The keys that tell of the plays, each once.
  func playSources(of standings: [EpisodeStanding]) -> [String] {
    Set(standings.flatMap(\.plays).map(\.key)).sorted().map { "watched/\($0)" }
  }

  var playSources: [String] {
    show.watched.filter { !$0.plays.isEmpty }.map { "watched/\($0.key)" }
  }

  /// The plays and skips by which counted episodes are done.
  var doneSources: [String] {
    let done = counted.filter(\.isDone)
    let plays = done.flatMap(\.plays).filter { show.isInRun($0.date) }
    let skips = show.skipped.filter { key in done.contains { key.contains($0.code) } }
    return Set(plays.map(\.key)).sorted().map { "watched/\($0)" } + skips.map { "skipped/\($0)" }
      + run
  }

  /// Runtimes of what is left, and the show's where one has none.
  var runtimeSources: [String] {
    let left = episodes.filter(\.isUndone)
    let needsUsual = left.contains { $0.episode.runtime == nil } && show.about.runtime != nil
    return sources(of: left) + (needsUsual ? ["about/runtime"] : [])
  }

  /// What decides which episodes count.
  var followed: [String] {
    (show.only.isEmpty ? [] : ["only"]) + (show.specials == nil ? [] : ["specials"])
  }

  var ruleSources: [String] { (show.next == nil ? [] : ["next"]) + run }

  var run: [String] { show.rewatching.isEmpty ? [] : ["rewatching"] }

  /// The list, or what stands for it.
  var statusSources: [String] {
    if let status = show.status { return ["lists/\(status.rawValue)"] }
    return (show.about.state == nil ? [] : ["about/state"]) + (hasPlays ? ["watched"] : [])
  }
}
