import ArgumentParser
import TVLogCore
import TVLogTerminal

extension TVLog {
  struct Skip: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "skip",
      abstract: "Be done with episodes without seeing them.",
      discussion: """
        Examples:
          tvlog skip slow-horses s05e06
          tvlog skip slow-horses s05e06 --undo
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Flag(help: "Take the skip back.") var undo = false
    @Argument(
      help: ArgumentHelp("A show and its episodes.", valueName: "show episodes"),
      completion: .showsAndEpisodes)
    var words: [String]

    func run(in session: Session) async throws {
      let groups = try ShowWords.splitWithEpisodes(words)
      let places = try await session.places(of: groups)
      let titles = session.titles(of: places)
      for (group, place) in zip(groups, places) {
        try session.change(place, write) { show in
          try show.skip(
            group.episodes, undo: undo, settings: session.settings, clock: session.clock)
        } answer: { standing, done in
          SkipAnswer(
            standing, codes: done.codes, isUndo: undo, move: done.move,
            titles: titles ?? Titles([standing.show]))
        }
      }
    }
  }
}
