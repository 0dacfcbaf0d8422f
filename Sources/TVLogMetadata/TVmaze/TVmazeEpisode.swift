import TVLogCore

/// An episode as TVmaze writes it.
struct TVmazeEpisode: Decodable {
  @Lenient var id: Identifier?
  @Lenient var name: String?
  @Lenient var season: SmallNumber?
  /// Null for a special, which stands in the season it belongs to.
  @Lenient var number: SmallNumber?
  /// The broadcast day: at 03:00 it is the evening before.
  @Lenient var airdate: DayField?
  @Lenient var airtime: String?
  /// Noon somewhere when there is no `airtime`.
  @Lenient var airstamp: InstantField?
  @Lenient var runtime: SmallNumber?

  var isSpecial: Bool {
    number == nil && !$number.isUnreadable || season?.value == 0
  }

  var aired: Airdate? {
    let hasTime = airtime?.isEmpty == false
    if hasTime, let instant = airstamp?.instant { return .instant(instant.toMinute) }
    return airdate?.day.map { .day($0) }
  }
}

extension Instant {
  /// Files hold no seconds.
  fileprivate var toMinute: Instant {
    Instant(seconds: seconds - ((seconds % 60) + 60) % 60)
  }
}
