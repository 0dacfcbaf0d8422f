import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Remove: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove a show and its plays.",
      discussion: """
        Examples:
          tvlog remove borgen --yes
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Flag(help: "Do not ask.") var yes = false
    @Argument(help: "The show.", completion: .shows) var show: String

    func run(in session: Session) async throws {
      let place = try await session.place(named: show)
      let path = session.folder.relative(place.path)
      let plays = session.folder.reading(place).partial.watched.count
      if !yes && !write.dryRun {
        let question = "remove \(path) with \(plays) watched entries?"
        guard session.console.isInteractive else {
          throw Failure(.failure, question, help: "say so with --yes")
        }
        guard session.console.asks(question) else { throw Failure(.failure, "nothing was removed") }
      }
      let change = try session.writer(isDry: write.dryRun).remove(place)
      session.report([change], write, Line("\(path): removed"))
    }
  }
}
