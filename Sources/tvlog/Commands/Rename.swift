import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Rename: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename",
      abstract: "Give a show's file another name.",
      discussion: """
        Examples:
          tvlog rename bsg battlestar-galactica-2004
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Argument(help: "The show.", completion: .shows) var show: String
    @Argument(help: "The new name: small letters, digits and hyphens.") var slug: String

    func run(in session: Session) async throws {
      guard Slug.isValid(slug) else {
        let made = Slug.make(from: slug)
        throw Failure(
          .usage, "'\(slug)' cannot be a show's name",
          help: Slug.isValid(made) ? "did you mean \(made)?" : "small letters, digits and hyphens")
      }
      let place = try await session.place(named: show)
      let changes = try session.writer(isDry: write.dryRun).rename(place, to: slug)
      let paths = changes.map(\.path)
      session.report(changes, write, Line("\(paths.joined(separator: " is now "))"))
    }
  }
}
