import ArgumentParser
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Open: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: "The web pages, in the browser.",
      discussion: """
        The pages are built in the cache folder. $BROWSER names the browser, else xdg-open finds it.

        Examples:
          tvlog open
          tvlog open slow-horses
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var choices: SiteChoices
    @Flag(help: "Build the pages and print where they are.")
    var noBrowser = false
    @Argument(help: "A show, to open its page.")
    var show: String?

    func run(in session: Session) async throws {
      let page = try await page(in: session)
      let name = session.folder.path.split(separator: "/").joined(separator: "-")
      let folder = "\(session.environment.cacheFolder)/site/\(name)"
      _ = try await session.exportSite(choices, to: folder)
      let path = "\(folder)/\(page)"
      session.console.print(Line(path))
      if !noBrowser { try Browser(session.environment).open(path) }
    }

    private func page(in session: Session) async throws -> String {
      guard let show else { return "index.html" }
      return "shows/\(try await session.place(named: show).slug).html"
    }
  }
}
