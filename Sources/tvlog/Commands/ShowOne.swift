import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct ShowOne: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Everything about one show.",
      discussion: """
        Examples:
          tvlog show slow-horses
          tvlog show slow --json
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: JSONOption
    @Argument(help: "The show.", completion: .shows) var show: String

    func run(in session: Session) async throws {
      let (standing, place) = try await session.standing(named: show)
      if output.json { return try session.print(json: standing.show) }
      session.console.print(ShowAnswer(standing, file: session.folder.relative(place.path)))
    }
  }
}
