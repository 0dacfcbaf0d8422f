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
      let loaded = try await session.load { DashboardShow(session.standing(of: $0)) }
      session.console.print(
        DashboardAnswer(
          UpNext(loaded.kept.map(\.upNext)), today: loaded.kept.flatMap(\.today),
          titles: Titles(loaded.kept.lazy.map(\.upNext.show)), clock: session.clock))
    }

    /// What is kept of a show.
    private struct DashboardShow {
      let upNext: UpNextShow
      let today: [CalendarLine]

      init(_ standing: Standing) {
        let today = standing.clock.today
        upNext = UpNextShow(standing)
        self.today =
          standing.isFollowedInCalendar ? CalendarLine.lines([standing], in: today...today) : []
      }
    }
  }
}
