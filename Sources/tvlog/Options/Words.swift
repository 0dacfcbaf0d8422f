import TVLogCore

/// The words behind a command: shows, each with the episodes named after it.
struct ShowWords {
  var show: String
  var episodes: [EpisodeArgument] = []

  /// An argument that is no episode begins the next show.
  static func split(_ words: [String]) throws -> [ShowWords] {
    var groups: [ShowWords] = []
    for word in words {
      if !groups.isEmpty, let episode = EpisodeArgument(word) {
        groups[groups.count - 1].episodes.append(episode)
      } else {
        groups.append(ShowWords(show: word))
      }
    }
    return groups
  }

  /// The same, where every show needs an episode.
  static func splitWithEpisodes(_ words: [String]) throws -> [ShowWords] {
    let groups = try split(words)
    guard let bare = groups.first(where: { $0.episodes.isEmpty }) else { return groups }
    let wrong = groups.count > 1 ? (groups[0].episodes.isEmpty ? groups[1] : bare) : nil
    throw Failure(
      .usage, wrong.map { "'\($0.show)' is no episode" } ?? "which episodes of '\(bare.show)'?",
      help: "such as s02e03, 2x03, s02, s01e04-e09, next, all, ..s02e03, #41 or 2022-02-18")
  }
}
