import ArgumentParser
import TVLogCore
import TVLogTerminal

extension TVLog {
  struct UnlinkCommand: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "unlink", abstract: "Leave a show to yourself: no provider refreshes it.",
      discussion: """
        Its lines stay as they are; the source and the show's numbers go.

        Examples:
          tvlog unlink weissensee
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Argument(help: "The show.") var show: String

    func run(in session: Session) async throws {
      try await session.change(show, write) { show -> Bool in
        let isLinked = show.about.source != nil
        show.unlink()
        return isLinked
      } answer: { standing, wasLinked in
        Line(
          wasLinked
            ? "\(standing.show.title): yours alone now; tvlog link gives it a provider again"
            : "\(standing.show.title): had no provider")
      }
    }
  }
}
