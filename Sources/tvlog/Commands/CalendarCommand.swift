import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct CalendarCommand: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "calendar",
      abstract: "What airs, and what aired.",
      discussion: """
        A weekday means the coming one.

        Examples:
          tvlog calendar
          tvlog calendar --from -7d --to +14d
        """)

    @OptionGroup var library: LibraryOptions
    @Option(parsing: .unconditional, help: ArgumentHelp("The first day.", valueName: "date"))
    var from = "today"
    @Option(parsing: .unconditional, help: ArgumentHelp("The last day.", valueName: "date"))
    var to = "+6d"

    func run(in session: Session) async throws {
      let first = try day(from, session.clock)
      let last = try day(to, session.clock)
      guard first <= last else {
        throw Failure(.usage, "the last day, \(last), is before the first, \(first)")
      }
      let loaded = try await session.load()
      let followed = loaded.library.standings(at: session.clock).filter(\.isFollowedInCalendar)
      let lines = CalendarLine.lines(followed, in: first...last)
      session.console.print(
        CalendarAnswer(
          lines, days: first...last, titles: Titles(loaded.library.shows), clock: session.clock))
    }

    private func day(_ text: String, _ clock: Clock) throws -> Day {
      if let day = Day(text) ?? Day(relative: text, to: clock.today, weekdays: .coming) {
        return day
      }
      throw Failure(.usage, "'\(text)' is no day", help: "such as 2026-11-22, -7d, +2w or friday")
    }
  }
}
