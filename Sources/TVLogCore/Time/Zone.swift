/// A time zone as a value: its changes of offset and the rule for the years after them.
public struct Zone: Equatable, Sendable {
  /// The IANA name, such as `Europe/Berlin`.
  public let name: String
  let changes: [Change]
  /// Seconds east of UTC before the first change.
  let firstOffset: Int64
  /// The rule after the last change; nil: the last offset stays.
  let rule: ZoneRule?

  struct Change: Equatable, Sendable {
    /// Seconds since 1970-01-01T00:00Z from which the offset holds.
    var at: Int64
    var offset: Int64
  }

  public static let utc = Zone(name: "UTC", changes: [], firstOffset: 0, rule: nil)

  /// What clocks show at an instant.
  public func local(_ instant: Instant) -> LocalTime {
    LocalTime(instant, offset: offset(at: instant.seconds))
  }

  /// The instant that clocks show as a day and minute.
  ///
  /// Where clocks show it twice it is the first; where they skip it, the instant the old offset gives.
  public func instant(_ time: LocalTime) -> Instant {
    let asUTC = Int64(time.day.number) * 86_400 + Int64(time.minute) * 60
    let before = offset(at: asUTC - 86_400)
    let after = offset(at: asUTC + 86_400)
    let candidates = [asUTC - max(before, after), asUTC - min(before, after)]
    let matching = candidates.first { local(Instant(seconds: $0)) == time }
    return Instant(seconds: matching ?? asUTC - before)
  }

  private func offset(at seconds: Int64) -> Int64 {
    if let rule, seconds >= changes.last?.at ?? .min { return rule.offset(at: seconds) }
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].at <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : changes[low - 1].offset
  }
}
