import TVLogCore

extension Show {
  /// What stands for the show in permanent ids: its provider's number, or its slug where it is the person's alone.
  var feedKey: String {
    switch (about.source, about.ids.tvmaze, about.ids.tmdb) {
    case (.tvmaze?, let id?, _): "tvmaze-show-\(id)"
    case (.tmdb?, _, let id?): "tmdb-show-\(id)"
    default: "show-\(slug)"
    }
  }

  /// The same for an episode: its provider's number of it, which outlives titles, dates and codes.
  func feedKey(of episode: Episode) -> String {
    if let source = about.source, let id = episode.id { return "\(source.rawValue)-episode-\(id)" }
    return "\(feedKey)-\(episode.code)".lowercased()
  }

  /// The day the episode's line last changed, else the day the show was added; nothing before 2000 or after 2199.
  func feedStamp(of episode: Episode) -> Day {
    let day = episode.changed ?? added ?? FeedEvent.earliestStamp
    return min(max(day, FeedEvent.earliestStamp), FeedOptions.possibleDays.upperBound)
  }

  /// The episode on the show's page, or on its provider's where the pages have no address.
  func address(of episode: Episode, on baseURL: String?) -> String? {
    if let baseURL {
      return slug.isPlainInAddress ? "\(baseURL)shows/\(slug).html#\(episode.code)" : nil
    }
    switch about.source {
    case .tvmaze?: return episode.id.map { "https://www.tvmaze.com/episodes/\($0)" }
    case .tmdb?:
      guard let id = about.ids.tmdb else { return nil }
      let code = episode.code
      return "https://www.themoviedb.org/tv/\(id)/season/\(code.season)/episode/\(code.number)"
    case nil: return nil
    }
  }
}

extension String {
  fileprivate var isPlainInAddress: Bool {
    utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}
