/// How plays are to be noted.
public struct WatchOptions: Sendable {
  public var date: DateArgument
  /// Minutes since midnight, where the minute is to be noted too.
  public var minute: Int?
  /// A second play on a day that has one.
  public var isAgain = false
  /// What has not aired may be noted.
  public var isForced = false

  public init(date: DateArgument, minute: Int? = nil) {
    self.date = date
    self.minute = minute
  }

  /// `aired` is the episode's own day, `unknown` where it has none.
  func playDate(of episode: Episode?, zone: Zone) -> PlayDate {
    let date: PlayDate =
      switch date {
      case .aired: episode?.aired.map { PlayDate.day($0.day(in: zone)) } ?? .unknown
      case .date(let date): date
      }
    guard let minute, case .day(let day) = date else { return date }
    return .minute(LocalTime(day: day, minute: minute), offset: nil)
  }
}
