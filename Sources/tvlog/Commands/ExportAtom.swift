import ArgumentParser
import TVLogCore
import TVLogExport
import TVLogFiles

extension TVLog {
  struct ExportAtom: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "atom",
      abstract: "The newly aired episodes as an Atom feed.",
      discussion: """
        Without a query it tells of the shows you follow. It changes when an episode airs, not with the time.

        Examples:
          tvlog export atom -o ~/public/episodes.atom --base-url https://me.example/tv/
          tvlog export atom list:favorites --limit 20
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var target: TargetOption
    @Option(help: "Whose television it is.")
    var name = "My television"
    @Option(
      name: .customLong("base-url"),
      help: ArgumentHelp("Where the pages and the feed are.", valueName: "url"))
    var baseURL: String?
    @Option(help: ArgumentHelp("How many of the newest episodes.", valueName: "number"))
    var limit = 100
    @Flag(help: "Leave out the titles of episodes.")
    var spoilerFree = false
    @Argument(
      help: ArgumentHelp("Which shows; those you follow when left out.", valueName: "query"),
      completion: .queries)
    var words: [String] = []

    func validate() throws {
      if name.allSatisfy(\.isWhitespace) { throw ValidationError("--name needs words") }
      guard (1...10_000).contains(limit) else {
        throw ValidationError("--limit takes a number from 1 to 10000")
      }
    }

    func run(in session: Session) async throws {
      let address = try baseURL.map(SiteChoices.address)
      let loaded = try await session.load()
      let found = try session.exported(words, of: loaded, feed: target)
      let feed = AtomFeed(
        name: name, of: words.isEmpty ? found.filter(\.isFollowedInCalendar) : found,
        titles: Titles(loaded.library.shows), clock: session.clock, baseURL: address,
        limit: limit, hidesTitles: spoilerFree, query: words.joined(separator: " "))
      try session.write(feed.bytes, to: target, of: loaded)
    }
  }
}
