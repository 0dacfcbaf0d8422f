import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Next: LibraryCommand {
    static let configuration = CommandConfiguration(
      abstract: "What to watch now, and why.",
      discussion: """
        Examples:
          tvlog next
          tvlog next the-wire
          tvlog next --all
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions
    @Flag(help: "Also list what is caught up or finished.") var all = false
    @Flag(help: "Name the rule and the lines behind each answer.") var explain = false
    @Argument(help: "One show.") var show: String?

    func run(in session: Session) async throws {
      if let show {
        let (standing, place) = try await session.standing(named: show)
        if explain {
          return try session.explain(standing.nextExplanations, of: standing.show, in: place)
        }
        if output.json {
          try session.print(json: standing.nextEpisode)
        } else {
          session.console.print(ShowNextAnswer(standing, titles: Titles([standing.show])))
        }
        if standing.nextEpisode == nil { throw ExitCode(Failure.Code.findings.rawValue) }
        return
      }
      let loaded = try await session.load()
      let upNext = UpNext(loaded.library.standings(at: session.clock))
      if explain {
        for line in upNext.lines {
          guard let place = loaded.places[line.show.slug] else { continue }
          try session.explain(line.standing.nextExplanations, of: line.show, in: place)
        }
      } else if output.json {
        try session.print(json: upNext)
      } else {
        let titles = Titles(loaded.library.shows)
        session.console.print(UpNextAnswer(upNext, titles: titles, showsAll: all))
      }
    }
  }
}
