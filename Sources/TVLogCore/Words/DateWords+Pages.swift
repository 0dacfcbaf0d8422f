/// Words that stay true whenever they are read: a page is read days after it was built.
extension DateWords {
  /// `aired Wed 18 Nov`, `airs Wed 25 Nov 06:00`.
  public func airing(_ date: Airdate, hasAired: Bool) -> String {
    let day = self.date(date.day(in: zone))
    if hasAired { return "aired \(day)" }
    return ["airs", day, time(date)].compactMap { $0 }.joined(separator: " ")
  }

  /// `played Sat 21 Nov`, `played in 2008`.
  public func playedOn(_ play: PlayDate) -> String {
    switch play {
    case .unknown: "played, no date"
    case .year, .month: "played in \(date(play))"
    case .day, .minute: "played \(date(play))"
    }
  }

  /// `Sun 22 Nov 2026 18:02`.
  public func moment(_ now: Instant) -> String {
    let local = zone.local(now)
    return "\(local.day.weekday.shortName) \(withYear(local.day)) \(LocalTime.clock(local.minute))"
  }
}
