extension Refresh {
  /// What a show of new lines says once the overrides, which follow their episodes, are applied.
  func effective(_ show: Show) -> Show {
    var result = show
    var episodes = Dictionary(show.episodes.map { ($0.code, $0) }) { first, _ in first }
    for overridden in effective.episodes {
      let own = file.episode(overridden.code)
      if own == overridden { continue }
      let code = moved(overridden.code)
      var line = (episodes[code] ?? Episode(code)).overlaid(by: overridden, over: own)
      line.partOf = line.partOf.map(moved)
      episodes[code] = line
    }
    result.episodes = episodes.values.sorted { $0.code < $1.code }
    if effective.about.state != file.about.state { result.about.state = effective.about.state }
    return result
  }
}

extension Episode {
  /// With what an override of another line said other than that line.
  fileprivate func overlaid(by override: Episode, over own: Episode?) -> Episode {
    var result = self
    if override.title != own?.title { result.title = override.title }
    if override.aired != own?.aired { result.aired = override.aired }
    if override.runtime != own?.runtime { result.runtime = override.runtime }
    if override.isGone != own?.isGone ?? false { result.isGone = override.isGone }
    if override.partOf != own?.partOf { result.partOf = override.partOf }
    return result
  }
}
