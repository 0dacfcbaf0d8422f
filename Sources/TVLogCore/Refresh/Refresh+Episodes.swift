extension Refresh {
  /// The new lines of `episodes`, and what is new about each.
  func refreshEpisodeLines(_ outcome: inout RefreshOutcome) {
    let personal = PersonalCodes(effective, at: clock)
    let before = Dictionary(matching.codes.map { ($0.value, $0.key) }) { first, _ in first }
    var lines: [EpisodeCode: Episode] = [:]
    for new in fetched.episodes {
      if let old = before[new.code].flatMap(file.episode) {
        let line = line(old, new)
        lines[new.code] = line
        outcome.changes += changes(old, line, withPlays: personal.played.contains(old.code))
      } else {
        lines[new.code] = new
        outcome.changes.append(.added(new.code))
      }
    }
    for old in file.episodes where matching.codes[old.code] == nil {
      drop(old, isPersonal: isLink || personal.all.contains(old.code), &lines, &outcome)
    }
    outcome.show.episodes = lines.values.sorted { $0.code < $1.code }
  }

  /// The provider's line, with what of the old one it must not take away.
  private func line(_ old: Episode, _ new: Episode) -> Episode {
    var line = new
    line.changed = old.changed
    line.partOf = old.partOf.map(moved)
    if new.title?.isPlaceholderTitle ?? true, let title = old.title, !title.isPlaceholderTitle {
      line.title = title
    }
    if isPartial {
      line.title = line.title ?? old.title
      line.aired = line.aired ?? old.aired
      line.runtime = line.runtime ?? old.runtime
    }
    line.id = line.id ?? old.id
    if isLink { return line }
    if line != old { line.changed = clock.today }
    return line
  }

  private func changes(_ old: Episode, _ new: Episode, withPlays: Bool) -> [RefreshChange] {
    var changes: [RefreshChange] = []
    if old.code != new.code {
      changes.append(.moved(old.code, to: new.code, withPlays: withPlays))
    }
    if old.isGone { changes.append(.back(new.code)) }
    if let title = new.title, title != old.title {
      changes.append(.renamed(new.code, from: old.title, to: title))
    }
    if new.aired != old.aired {
      changes.append(.redated(new.code, from: old.aired, to: new.aired))
    }
    if changes.isEmpty, new != old { changes.append(.corrected(new.code)) }
    return changes
  }

  /// What becomes of a line that the provider's list no longer has.
  private func drop(
    _ old: Episode, isPersonal: Bool, _ lines: inout [EpisodeCode: Episode],
    _ outcome: inout RefreshOutcome
  ) {
    if lines[old.code] != nil {
      if isPersonal { outcome.changes.append(.replaced(old.code, was: old.title)) }
    } else if isPersonal || isPartial {
      var line = old
      if !isPartial, !old.isGone {
        line.isGone = true
        line.changed = clock.today
        outcome.changes.append(.gone(old.code))
      }
      lines[old.code] = line
    } else {
      outcome.changes.append(.removed(old.code))
    }
  }
}
