extension DateWords {
  /// `Fri 20 Nov`; `Nov 2008`, `2008` or `no date` where the play tells no more.
  public func date(_ play: PlayDate) -> String {
    play.day.map(date) ?? vagueDate(play)
  }

  /// `Fri 20 Nov 2026`.
  public func fullDate(_ play: PlayDate) -> String {
    play.day.map(fullDate) ?? vagueDate(play)
  }

  /// `played yesterday`, `played 12 days ago`, `played in 2008`.
  public func played(_ play: PlayDate) -> String {
    switch play {
    case .unknown: "played, no date"
    case .year, .month: "played in \(vagueDate(play))"
    case .day, .minute: "played \(play.day.map(past) ?? "")"
    }
  }

  private func vagueDate(_ play: PlayDate) -> String {
    switch play {
    case .unknown: "no date"
    case .year(let year): "\(year)"
    case .month(let month, let year): "\(Month.names[month - 1].prefix(3)) \(year)"
    case .day(let day): withYear(day)
    case .minute(let time, _): withYear(time.day)
    }
  }
}

extension DateWords {
  /// The one date of some plays, or the days from the first to the last: `2 Dec to 30 Dec 2022`.
  public func fullDates(_ plays: [PlayDate]) -> String {
    guard let first = plays.min(), let last = plays.max() else { return "" }
    if first == last { return fullDate(first) }
    guard let begin = first.day, let end = last.day else {
      return "\(fullDate(first)) to \(fullDate(last))"
    }
    return begin == end ? fullDate(begin) : fullSpan(begin...end)
  }
}
