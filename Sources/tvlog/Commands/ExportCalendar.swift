import ArgumentParser
import TVLogCore
import TVLogExport
import TVLogFiles

extension TVLog {
  struct ExportCalendar: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "ics",
      abstract: "A calendar of episodes to subscribe to.",
      discussion: """
        Without a query it holds the shows you follow, as 'tvlog calendar' does. The same library gives the same \
        bytes. With -o a file that would not change is not written.

        Examples:
          tvlog export ics -o ~/public/tv.ics
          tvlog export ics list:favorites --alarm 30
          tvlog export ics status:watching --episodes premieres --all-day
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var choices: FeedChoices
    @OptionGroup var target: TargetOption
    @Option(help: "The calendar's name.")
    var name = "My television"
    @Option(
      name: .customLong("base-url"),
      help: ArgumentHelp("Where the pages are, for events to link to them.", valueName: "url"))
    var baseURL: String?
    @Argument(
      help: ArgumentHelp("Which shows; those you follow when left out.", valueName: "query"),
      completion: .queries)
    var words: [String] = []

    func validate() throws {
      if name.allSatisfy(\.isWhitespace) { throw ValidationError("--name needs words") }
    }

    func run(in session: Session) async throws {
      let address = try baseURL.map(SiteChoices.address)
      let loaded = try await session.load()
      let found = try session.exported(words, of: loaded, feed: target)
      let feed = CalendarFeed(
        name: name, of: words.isEmpty ? found.filter(\.isFollowedInCalendar) : found,
        options: choices.options, titles: Titles(loaded.library.shows), clock: session.clock,
        baseURL: address)
      try session.write(feed.bytes, to: target, of: loaded)
    }
  }
}
