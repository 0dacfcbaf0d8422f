import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  /// What `tvlog` alone answers.
  struct Dashboard: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "dashboard",
      abstract: "What to watch, and what airs today.", shouldDisplay: false)

    @OptionGroup var library: LibraryOptions

    func run() async throws {
      do {
        try await run(in: Session(library))
      } catch LibraryFinder.Failure.noneFound {
        // A newcomer is told what tvlog is for rather than what is missing.
        Console(color: library.color, environment: Environment()).print(WelcomeAnswer())
      }
    }

    func run(in session: Session) async throws {
      let loaded = try await session.load()
      let standings = loaded.library.standings(at: session.clock)
      let today = session.clock.today
      session.console.print(
        DashboardAnswer(
          UpNext(standings),
          today: CalendarLine.lines(standings.filter(\.isFollowedInCalendar), in: today...today),
          titles: Titles(loaded.library.shows), clock: session.clock))
    }
  }
}
