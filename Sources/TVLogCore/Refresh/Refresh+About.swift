extension Refresh {
  /// What the provider says now; what it cannot know (the other provider's part) stays.
  func refreshAbout(_ outcome: inout RefreshOutcome) {
    let old = file.about
    var new = fetched.about
    new.ids = old.ids.updated(by: new.ids)
    new.source = old.source ?? new.source
    if new.keywords.isEmpty { new.keywords = old.keywords }
    if new.similar.isEmpty { new.similar = old.similar }
    if isPartial { new.fill(from: old) }
    outcome.show.about = new
    if new.state != old.state { outcome.changes.append(.state(new.state)) }
    outcome.changes += new.facts(differingFrom: old).map { .fact($0) }
  }

  func refreshSeasons(_ outcome: inout RefreshOutcome) {
    if fetched.seasons.isEmpty && (isPartial || fetched.episodes.isEmpty) { return }
    outcome.show.seasons = fetched.seasons
    if outcome.show.seasons != file.seasons { outcome.changes.append(.fact("seasons")) }
  }
}

extension ShowIDs {
  /// A number that is known elsewhere is not unlearnt.
  fileprivate func updated(by other: ShowIDs) -> ShowIDs {
    ShowIDs(
      tvmaze: other.tvmaze ?? tvmaze, tmdb: other.tmdb ?? tmdb, tvdb: other.tvdb ?? tvdb,
      imdb: other.imdb ?? imdb)
  }
}

extension About {
  /// Takes what is missing from an answer that could not be read to the end.
  fileprivate mutating func fill(from old: About) {
    type = type ?? old.type
    state = state ?? old.state
    premiered = premiered ?? old.premiered
    network = network ?? old.network
    country = country ?? old.country
    language = language ?? old.language
    contentRating = contentRating ?? old.contentRating
    runtime = runtime ?? old.runtime
    schedule = schedule ?? old.schedule
    score = score ?? old.score
    summary = summary ?? old.summary
    image = image ?? old.image
    if genres.isEmpty { genres = old.genres }
    if cast.isEmpty { cast = old.cast }
    if createdBy.isEmpty { createdBy = old.createdBy }
  }

  /// The keys whose values differ, as the file names them; `state` apart.
  fileprivate func facts(differingFrom old: About) -> [String] {
    let all: [(String, Bool)] = [
      ("ids", ids == old.ids), ("type", type == old.type),
      ("premiered", premiered == old.premiered), ("network", network == old.network),
      ("country", country == old.country), ("language", language == old.language),
      ("genres", genres == old.genres), ("content-rating", contentRating == old.contentRating),
      ("runtime", runtime == old.runtime),
      ("schedule", schedule == old.schedule), ("score", score == old.score),
      ("summary", summary == old.summary), ("image", image == old.image),
      ("cast", cast == old.cast), ("created-by", createdBy == old.createdBy),
      ("keywords", keywords == old.keywords), ("similar", similar == old.similar),
    ]
    return all.filter { !$0.1 }.map(\.0)
  }
}
