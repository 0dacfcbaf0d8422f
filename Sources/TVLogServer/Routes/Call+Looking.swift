import TVLogCore
import TVLogFiles

extension LoadedLibrary {
  /// The shows that a request's query means; all by slug where it has none.
  func standings(_ call: Call, _ moment: Moment) throws -> [Standing] {
    try standings(matching: call.text("q") ?? "", moment)
  }

  /// The shows of a query; all where it is empty.
  func standings(matching query: String, _ moment: Moment) throws -> [Standing] {
    if query.isEmpty { return library.standings(at: moment.clock) }
    let search = try ShowSearch(query, clock: moment.clock)
    return search.results(among: moment.subjects(of: library.shows))
  }

  /// What a calendar shows: what one follows, or the shows of the query.
  func followed(_ call: Call, _ moment: Moment) throws -> [Standing] {
    let found = try standings(call, moment)
    return (call.text("q") ?? "").isEmpty ? found.filter(\.isFollowedInCalendar) : found
  }
}

extension Call {
  /// A page of plays in the days that the request names.
  func history(_ standings: [Standing], _ moment: Moment) throws -> Answer {
    let days = try DayRange.past(from: text("from"), to: text("to"), moment.clock)
    let lines = PlayLine.newestFirst(standings).filter { days.contains($0.date) }
    let page = try Page(lines, self) { "\($0.show.slug) \($0.code) \($0.date) \($0.number)" }
    return page.linked(try .json(Rows(page.rows, PlayLine.fields)), self)
  }

  func calendarDays(_ clock: Clock) throws -> ClosedRange<Day> {
    try DayRange.calendar(
      from: text("from"), to: text("to"), isMissed: flag("missed"), clock)
  }
}
