extension Rating {
  /// What a person may type for a rating; nil for `none`.
  public static func personal(_ text: String) throws -> Rating? {
    if text.lowercased() == "none" { return nil }
    guard let rating = Rating(text), rating.isPersonal else {
      throw Failure(
        .usage, "'\(text)' is no rating", help: "1 to 10 with at most one decimal, or none")
    }
    return rating
  }
}

extension DateArgument {
  public static func plays(_ text: String, _ clock: Clock) throws -> DateArgument {
    guard let date = DateArgument(text, clock: clock) else {
      throw Failure(
        .usage, "'\(text)' is no date",
        help:
          "such as 2022-02-18, 2022-02-18T21:40, 2022-02, 2022, today, yesterday, -3d, friday, aired or unknown"
      )
    }
    return date
  }
}

extension EpisodeArgument {
  /// What can be rated and reviewed on its own: a season or episodes.
  public func noteKeys(in standing: Standing) throws -> [EpisodeKey] {
    if case .key(.seasons(let seasons)) = self {
      if !standing.isListUnknown { _ = try standing.select([self]) }
      return seasons.map { .seasons($0...$0) }
    }
    return try standing.select([self], isForced: false).codes.map { .episode($0) }
  }
}
