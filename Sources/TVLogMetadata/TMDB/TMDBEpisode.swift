import TVLogCore

/// An episode as TMDB writes it.
struct TMDBEpisode: Decodable {
  @Lenient var id: Identifier?
  @Lenient var name: String?
  /// 0 holds the specials.
  @Lenient var season: SmallNumber?
  @Lenient var number: SmallNumber?
  @Lenient var aired: DayField?
  @Lenient var runtime: SmallNumber?

  enum CodingKeys: String, CodingKey {
    case id, name, runtime
    case season = "season_number"
    case number = "episode_number"
    case aired = "air_date"
  }

  /// The rows in order; one without a place of its own is noted and left out.
  static func episodes(_ rows: [TMDBEpisode], notes: Notes) -> [Episode] {
    var episodes: [EpisodeCode: Episode] = [:]
    for row in rows {
      let name = row.id.map { "episode \($0.value)" } ?? "an episode without a number"
      guard let season = row.season?.value, let number = row.number?.value else {
        notes.add("\(name) has no place in a season; left out")
        continue
      }
      let code = EpisodeCode(season: season, number: number)
      guard episodes[code] == nil else {
        notes.add("\(name) repeats \(code); left out")
        continue
      }
      episodes[code] = row.episode(code)
    }
    return episodes.values.sorted { $0.code < $1.code }
  }

  private func episode(_ code: EpisodeCode) -> Episode {
    Episode(
      code, title: name?.line(), aired: aired?.day.map { .day($0) },
      runtime: runtime.flatMap { $0.value > 0 ? $0.value : nil }, id: id?.value)
  }
}
