extension EpisodeMatching {
  /// For a show that gets a provider: by number, then by day and title, then by code where the day does
  /// not contradict.
  ///
  /// - Parameters:
  ///   - codes: those on which something hangs and that have no line.
  ///   - trustsNumbers: the lines come from the same provider.
  public static func linking(
    _ old: [Episode], codes: Set<EpisodeCode> = [], to new: [Episode], trustsNumbers: Bool,
    zone: Zone
  ) -> EpisodeMatching {
    let lines = old + codes.subtracting(old.map(\.code)).sorted().map { Episode($0) }
    var free = FreeEpisodes(new)
    var matching = EpisodeMatching()
    let ways: [(Episode) -> EpisodeCode?] = [
      { line in
        guard let id = line.id, let code = free.code(ofID: id), let other = free[code],
          trustsNumbers || line.hasDayOrTitle(of: other, zone)
        else { return nil }
        return code
      },
      { line in free.all.filter { line.hasDayAndTitle(of: $0, zone) }.map(\.code).min() },
      { line in free[line.code].flatMap { line.isContradicted(by: $0, zone) ? nil : line.code } },
    ]
    for way in ways {
      for line in lines where matching.codes[line.code] == nil {
        guard let code = way(line) else { continue }
        matching.codes[line.code] = free.take(code)
      }
    }
    return matching
  }
}

extension Episode {
  fileprivate func hasDayOrTitle(of other: Episode, _ zone: Zone) -> Bool {
    hasTitle(of: other) || days(to: other, zone).map { $0 <= 1 } ?? false
  }

  fileprivate func hasDayAndTitle(of other: Episode, _ zone: Zone) -> Bool {
    hasTitle(of: other) && days(to: other, zone).map { $0 <= 1 } ?? false
  }

  /// A day more or less is a matter of zones.
  fileprivate func isContradicted(by other: Episode, _ zone: Zone) -> Bool {
    days(to: other, zone).map { $0 > 1 } ?? false
  }

  private func hasTitle(of other: Episode) -> Bool {
    guard let title, let otherTitle = other.title, !title.isPlaceholderTitle else { return false }
    return title.folded == otherTitle.folded
  }

  private func days(to other: Episode, _ zone: Zone) -> Int? {
    guard let day = aired?.day(in: zone), let otherDay = other.aired?.day(in: zone) else {
      return nil
    }
    return abs(day - otherDay)
  }
}
