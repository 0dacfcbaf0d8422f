import ArgumentParser
import TVLogCore
import TVLogTerminal

extension TVLog {
  struct Rewatch: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "rewatch",
      abstract: "Begin a show again.",
      discussion: """
        Progress then counts plays from that day on; earlier plays stay, and so \
        do the lists.

        Examples:
          tvlog rewatch the-wire
          tvlog rewatch the-wire --from 2026-10-03
          tvlog rewatch the-wire --undo
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("The first day of the run.", valueName: "date"))
    var from = "today"
    @Flag(help: "End the run; no play is taken away.") var undo = false
    @Argument(help: "The show.", completion: .shows) var show: String

    func run(in session: Session) async throws {
      let day = try day(session.clock)
      try await session.change(show, write) { show -> RewatchAnswer.Outcome in
        if undo { return show.endRun().map { .takenBack($0) } ?? .noRun }
        return show.beginRun(on: day) ? .began(day) : .hadBegun(day)
      } answer: { standing, outcome in
        RewatchAnswer(standing, outcome: outcome, titles: Titles([standing.show]))
      }
    }

    private func day(_ clock: Clock) throws -> Day {
      guard case .date(.day(let day)) = try DateArgument.plays(from, clock) else {
        throw Failure(.usage, "a run begins on a day", help: "such as --from 2026-10-03")
      }
      return day
    }
  }
}
