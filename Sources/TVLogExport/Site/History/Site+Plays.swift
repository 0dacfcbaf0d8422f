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
    let plays = plays
    let days = Set(plays.compactMap(\.date.day)).sorted(by: >).prefix(count)
    guard let first = days.last else { return [] }
    let recent = plays.filter { $0.date.day.map { $0 >= first } ?? false }
    let byDay = Dictionary(grouping: recent) { $0.date.day }
    return days.map { PlayedDay($0, byDay[$0] ?? [], root: root, in: self) }
  }
}
