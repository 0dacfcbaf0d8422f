/// What the figures of statistics mean, one sentence each; docs/meaning.md has the whole of it.
public enum StatisticsRule: String, CaseIterable, Sendable {
  case plays = "Every viewing of every run, of episodes that the list lacks too."
  case episodes = "First plays: each episode once, however often it was played."
  case repeats = "Plays of episodes that had been played before."
  case minutes = "Each play's episode runtime, else the show's, else the median of the known ones."
  case untimed = "Plays whose runtime is not known: no minutes are counted for them."
  case shows = "Shows with a play in the span."
  case newShows = "Shows whose first play of all lies in the span."
  case calendar = "Plays that name a day, a month or a year count there; undated ones nowhere."
  case undecided = "Plays of a month or year that lies partly in the span: counted nowhere."
  case streak = "Days in a row with a play that was noted on its own; today may still be missing."
  case ratings = "The ratings of shows, not of seasons and episodes."
  case difference = "Own rating less the provider's, over the shows that have both."
  case group = "Every play of the shows that have it; a show counts in each of its genres."
  case progress = "Done of counted, over the shows of a status."
  case pace = "Minutes a week of the last twelve weeks, notes in bulk left out."
  case completed =
    "Closed seasons, and shows that are over, with every known episode played or skipped."
  case abandoned = "Regular episodes played of dropped shows, and the middle of them."
  case lag = "Days from the air date to the first play, of regular episodes noted on their day."
  case eligible = "First plays of regular episodes that name a day and were noted on their own."
  case bulkDays = "Over 20 episodes, 16 hours or two whole seasons of a show on a day: left out."
  case bingeDays = "Days of three episodes of a show or more; heavy from five or four hours on."
  case bingeRuns = "Stretches with at most a day between, six episodes, two a day on average."
  case seasonPaces = "Seasons of which every aired episode was noted on its day, by their pace."
  case personal = "Days above this person's own 90th percentile of episodes, and above three."

  /// The heading of docs/meaning.md.
  public var heading: String {
    switch self {
    case .plays: "Progress"
    case .episodes, .repeats, .minutes, .untimed, .calendar, .group: "Time watched"
    case .shows, .newShows, .undecided: "A span of days"
    case .streak: "Streaks"
    case .ratings, .difference: "Ratings"
    case .progress, .pace: "Progress over the library"
    case .completed, .abandoned: "Completed and abandoned"
    case .lag: "Lag"
    case .eligible, .bulkDays, .bingeDays, .bingeRuns, .seasonPaces, .personal: "Binges"
    }
  }
}
