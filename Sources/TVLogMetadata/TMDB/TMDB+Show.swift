package import TVLogCore

extension TMDB {
  /// What is asked for with a show; TMDB takes 20 things at a time.
  private static let parts = [
    "external_ids", "aggregate_credits", "keywords", "recommendations", "content_ratings",
  ]
  private static let most = 20

  package func show(
    _ id: Int, keeping codes: [Int: EpisodeCode]
  ) async throws(ProviderError) -> ShowAnswer {
    let notes = Notes()
    let guess = (0..<TMDB.most - TMDB.parts.count).map { "season/\($0)" }
    let answer = try await details(id, TMDB.parts + guess, notes)
    let show = answer.show
    guard let title = show.title, show.id != nil else {
      throw ProviderError(.tmdb, .undecodable("show \(id)"))
    }
    var rows = answer.episodes
    var missing = show.seasons.compactMap(\.number?.value).filter { $0 >= guess.count }[...]
    while !missing.isEmpty {
      let some = missing.prefix(TMDB.most).map { "season/\($0)" }
      rows += try await details(id, some, notes).episodes
      missing = missing.dropFirst(TMDB.most)
    }
    let metadata = Metadata(
      title: title, aka: show.aka, about: show.about, seasons: show.announcedSeasons,
      episodes: TMDBEpisode.episodes(rows, notes: notes))
    return ShowAnswer(metadata: metadata, notes: notes.lines, similar: show.similar)
  }

  /// A show of the other provider with what only TMDB knows: numbers, keywords, similar shows and
  /// the content rating.
  ///
  /// - Parameter id: TMDB's number where it is known; else it is found by the show's other numbers.
  package func extending(
    _ answer: ShowAnswer, id: Int? = nil
  ) async throws(ProviderError) -> ShowAnswer {
    var answer = answer
    let known = id ?? answer.metadata.about.ids.tmdb
    guard let id = if let known { known } else { try await number(of: answer.metadata.about.ids) }
    else { return answer }
    let show = try await details(id, TMDB.parts, Notes()).show
    let extra = show.about
    answer.similar = show.similar
    answer.metadata.about.ids.tmdb = id
    answer.metadata.about.ids.imdb = answer.metadata.about.ids.imdb ?? extra.ids.imdb
    answer.metadata.about.ids.tvdb = answer.metadata.about.ids.tvdb ?? extra.ids.tvdb
    answer.metadata.about.contentRating = extra.contentRating
    answer.metadata.about.keywords = extra.keywords
    answer.metadata.about.similar = extra.similar
    return answer
  }

  /// TMDB's number of a show that has others.
  package func number(of ids: ShowIDs) async throws(ProviderError) -> Int? {
    if let imdb = ids.imdb, let id = try await find(.imdb(imdb)) { return id }
    if let tvdb = ids.tvdb { return try await find(.tvdb(tvdb)) }
    return nil
  }

  private func details(
    _ id: Int, _ parts: [String], _ notes: Notes
  ) async throws(ProviderError) -> TMDBAnswer {
    try await get(
      "/tv/\(id)", ["append_to_response": parts.joined(separator: ",")], what: "show \(id)",
      notes: notes)
  }
}
