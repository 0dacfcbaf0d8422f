/// What a calendar feed holds and how it says it (docs/feeds.md).
///
/// Everything in a feed comes from the episodes' own data: never from what the person has played, which
/// would change an event that its subscribers have, and never from the moment of making.
public struct FeedOptions: Hashable, Sendable {
  /// Which episodes of a season.
  public enum Choice: String, CaseIterable, Sendable {
    case all
    /// The first of each season.
    case premieres
    /// The last of each closed or fully announced season.
    case finales
  }

  public var episodes = Choice.all
  /// Days before today from which episodes are kept; nil: all.
  ///
  /// Subscribers delete what leaves a feed.
  public var past: Int?
  /// Days after today up to which episodes are told; nil: all.
  public var future: Int?
  /// Events are days in the library's zone, though the minute is known.
  public var isAllDay = false
  /// Also the specials that do not count.
  public var hasSpecials = false
  /// The episodes of one show on one day are one event.
  public var isGrouped = false
  /// Minutes before an episode whose minute is known; nil: no alarm.
  public var alarm: Int?
  /// No titles of episodes.
  public var hidesTitles = false

  public init() {}
}

extension FeedOptions {
  /// 1900-01-01 to 2199-12-31: other dates are mistakes, and some calendars break on them.
  public static let possibleDays = Day(number: -25_567)...Day(number: 84_005)

  /// The days that the feed tells of when it is made on one.
  public func days(on today: Day) -> ClosedRange<Day> {
    let all = FeedOptions.possibleDays
    let today = min(max(today, all.lowerBound), all.upperBound)
    let first = past.map { max(today - $0, all.lowerBound) } ?? all.lowerBound
    let last = future.map { min(today + $0, all.upperBound) } ?? all.upperBound
    return first...last
  }
}

extension EpisodeCode {
  /// The first of a season.
  public var isPremiere: Bool { number == 1 && !isSpecial }
}
