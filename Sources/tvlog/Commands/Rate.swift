import ArgumentParser
import TVLogCore
import TVLogTerminal

extension TVLog {
  struct Rate: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "rate",
      abstract: "Rate a show, a season or episodes.",
      discussion: """
        Examples:
          tvlog rate slow-horses 9
          tvlog rate slow-horses s06 8.5
          tvlog rate slow-horses s06e03 none
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Argument(
      help: ArgumentHelp(
        "A show, its seasons or episodes if any, and 1 to 10 or none.",
        valueName: "show episodes number"), completion: .showsAndEpisodes)
    var words: [String]

    func run(in session: Session) async throws {
      guard words.count > 1, let number = words.last else {
        throw Failure(.usage, "which rating?", help: "tvlog rate SHOW 8.5")
      }
      let rating = try Rating.personal(number)
      let groups = try ShowWords.split(words.dropLast())
      guard groups.count == 1, let group = groups.first else {
        throw Failure(
          .usage, "'\(groups.last?.show ?? "")' is no season or episode",
          help: "such as s01 or s01e09")
      }
      try await session.change(group.show, write) { show in
        let standing = session.standing(of: show)
        let keys = try group.episodes.flatMap { try $0.noteKeys(in: standing) }
        let earlier =
          keys.isEmpty
          ? [show.rating] : keys.map { key in show.ratings.first { $0.key == key }?.value }
        if keys.isEmpty { show.rate(nil, rating) }
        for key in keys { show.rate(key, rating) }
        return (keys, earlier)
      } answer: { standing, done in
        RatingAnswer(
          standing, keys: done.0, rating: rating, earlier: done.1, titles: Titles([standing.show]))
      }
    }
  }
}
