import ArgumentParser
import TVLogCore
import TVLogTerminal

extension TVLog {
  struct Skip: LibraryCommand {
    static let configuration = CommandConfiguration(
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
      for group in try ShowWords.splitWithEpisodes(words) {
        try await session.change(group.show, write) { show in
          try skip(group.episodes, of: &show, session)
        } answer: { standing, done in
          SkipAnswer(
            standing, codes: done.codes, isUndo: undo, move: done.move,
            titles: Titles([standing.show]))
        }
      }
    }

    private func skip(
      _ episodes: [EpisodeArgument], of show: inout Show, _ session: Session
    ) throws -> (codes: [EpisodeCode], move: ListMove?) {
      let codes = try session.standing(of: show).select(episodes).codes
      let changed = undo ? show.unskip(codes) : show.skip(codes)
      if undo { try refuseWhatStays(codes, in: show) }
      guard !undo, !changed.isEmpty else { return (changed, nil) }
      let move = show.moveLists(after: .skip, settings: session.settings, clock: session.clock)
      return (changed, move)
    }

    private func refuseWhatStays(_ codes: [EpisodeCode], in show: Show) throws {
      for code in codes {
        guard let key = show.skipped.first(where: { $0.contains(code) }) else { continue }
        throw Failure(
          .failure, "'\(key)' skips more than \(code), and the episodes of that season are unknown",
          help: "name in `skipped:` what you skip: tvlog edit \(show.slug)")
      }
    }
  }
}
