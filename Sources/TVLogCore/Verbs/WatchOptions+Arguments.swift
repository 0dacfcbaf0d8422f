extension WatchOptions {
  /// Reads what a person types for the date, and for the time of day such as `21:40`.
  ///
  /// A word such as `today` names an evening, whose small hours are the next day's.
  /// A day to come is refused unless it is forced.
  public init(on: String, at: String?, isForced: Bool, clock: Clock) throws {
    let minute = try at.map(WatchOptions.minute)
    let date = try DateArgument.plays(on, clock)
    self.init(date: date, minute: minute)
    self.isForced = isForced
    guard case .date(let play) = date else { return }
    guard let minute else {
      try requireSeen(play, "'\(on)'", clock)
      return
    }
    guard case .day(var day) = play else {
      throw Failure(
        .usage, "--at needs a day, which '\(on)' is not", help: "such as --on 2022-02-18")
    }
    if minute < clock.dayEnds && Day(on) == nil { day = day + 1 }
    self.date = .date(.day(day))
    try requireSeen(.day(day), "\(LocalTime(day: day, minute: minute))", clock)
  }

  private func requireSeen(_ play: PlayDate, _ name: String, _ clock: Clock) throws {
    guard !isForced, play.isYetToCome(at: clock) else { return }
    throw Failure(
      .usage, "\(name) is yet to come: a play is something seen",
      help: "--force notes it all the same")
  }

  private static func minute(_ text: String) throws -> Int {
    guard let minute = LocalTime.minute(text) else {
      throw Failure(.usage, "'\(text)' is no time of day", help: "such as 21:40")
    }
    return minute
  }
}

extension PlayDate {
  /// The first of its days is after today.
  func isYetToCome(at clock: Clock) -> Bool {
    span.map { $0.lowerBound > clock.today } ?? false
  }
}
