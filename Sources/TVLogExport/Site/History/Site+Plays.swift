import TVLogCore

/// One play of one episode of a show of the site.
struct PlayRecord: Sendable {
  var date: PlayDate
  /// The place of the show in the site.
  var show: Int
  var code: EpisodeCode
  var minutes: Int?
}

extension Site {
  /// Every play of every show, strays included.
  var plays: [PlayRecord] {
    shows.indices.flatMap { index in
      let standing = shows[index].standing
      let known = standing.episodes.lazy.filter { !$0.plays.isEmpty }.flatMap { episode in
        let minutes = standing.minutes(of: episode.episode)
        return episode.plays.map {
          PlayRecord(date: $0.date, show: index, code: episode.code, minutes: minutes)
        }
      }
      let strays = standing.strayPlays.flatMap { code, plays in
        plays.map {
          PlayRecord(date: $0.date, show: index, code: code, minutes: standing.usualMinutes)
        }
      }
      return known + strays
    }
  }

  /// The last days with a play, the newest first.
  func playedDays(latest count: Int, root: String) -> [PlayedDay] {
    let days = Dictionary(grouping: plays.filter { $0.date.day != nil }) { $0.date.day }
    return days.compactMap { day, plays in day.map { ($0, plays) } }
      .sorted { $0.0 > $1.0 }.prefix(count)
      .map { PlayedDay($0.0, $0.1, root: root, in: self) }
  }
}
