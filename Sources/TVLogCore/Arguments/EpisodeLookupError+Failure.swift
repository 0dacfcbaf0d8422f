extension EpisodeLookupError: FailureConvertible {
  public var failure: Failure {
    switch self {
    case .noEpisode(let code, let near):
      Failure(
        .notFound, "there is no episode \(code)",
        help: near.isEmpty
          ? nil : "near it are \(near.map(\.description).joined(separator: ", "))")
    case .noSeason(let number, let known):
      Failure(
        .notFound, "there is no season \(EpisodeCode.seasonName(number))",
        help: "there are \(known.map(EpisodeCode.seasonName).joined(separator: ", "))")
    case .noOrdinal(let number, let known):
      Failure(.notFound, "there is no regular episode #\(number); there are \(known)")
    case .noneAired(let day):
      Failure(.notFound, "no episode aired on \(day)")
    case .nothingNext:
      Failure(.notFound, "nothing is left to watch")
    case .noList:
      Failure(
        .notFound, "the show has no episode list, so a season names nothing",
        help: "name the episodes one by one, such as S01E01, or a range such as S01E01-E10")
    }
  }
}
