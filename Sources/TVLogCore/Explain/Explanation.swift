/// Where one figure comes from: the rule, and the places of the show file that it was read off.
public struct Explanation: Equatable, Sendable {
  /// The figure with its value, such as `completed 33`.
  public var figure: String
  /// One sentence, and the heading of docs/meaning.md that has the whole of it.
  public var rule: String
  /// Paths of keys, such as `watched/S01E03`, `episodes/S02E01` and `rewatching`.
  public var sources: [String]

  public init(_ figure: String, rule: Rule, sources: [String]) {
    self.figure = figure
    self.rule = "\(rule.rawValue) (docs/meaning.md, \"\(rule.heading)\")"
    self.sources = sources
  }

  /// The sentences; what is not known is printed as `?`.
  public enum Rule: String, CaseIterable, Sendable {
    case aired = "Episodes that count: aired, followed, and no part of another."
    case completed = "Counted episodes with a play in the current run, or skipped."
    case percent = "Completed of aired, rounded down."
    case minutesLeft = "The runtimes of the counted episodes that are not done."
    case plays = "Every viewing of every run, of episodes that the list lacks too."
    case behind = "Counted episodes that are not done."
    case behindLatest = "The newest counted episode, where it is not done."
    case afterLast = "The first undone episode after the last one played."
    case firstGap = "The first undone episode of all."
    case latest = "The newest counted episode alone."
    case upcoming = "Nothing can be watched: the first episode with a date to come."
    case nothingNext = "Nothing is undone, and nothing has a date to come."
    case listUnknown = "Without an episode list it is not known."
    case group = "The first group of up next that fits."
    case hidden = "Up next leaves it out: on hold, dropped, or on no list."
    case status = "The list that the person put it on."
    case derivedStatus = "On no list: completed when it is over and all is done, else watching."

    public var heading: String {
      switch self {
      case .aired: "Counted"
      case .completed: "Done"
      case .percent, .minutesLeft, .plays: "Progress"
      case .behind, .behindLatest, .group, .hidden: "Up next"
      case .afterLast, .firstGap, .latest, .upcoming, .nothingNext: "Next episode"
      case .listUnknown: "Without an episode list"
      case .status, .derivedStatus: "No status"
      }
    }
  }
}
