import TVLogCore

extension TVmazeEpisode {
  /// The rows with their codes, in order; one without a place of its own is noted and left out.
  static func episodes(
    _ rows: [TVmazeEpisode], keeping known: [Int: EpisodeCode], notes: Notes
  ) -> [Episode] {
    let specials = rows.filter(\.isSpecial).compactMap { row in
      row.id.map { UnnumberedSpecial(id: $0.value, day: row.airdate?.day) }
    }
    let codes = numberSpecials(specials, keeping: known)
    var episodes: [EpisodeCode: Episode] = [:]
    var ids: Set<Int> = []
    for row in rows {
      let name = row.id.map { "episode \($0.value)" } ?? "an episode without a number"
      guard let code = row.isSpecial ? row.id.flatMap({ codes[$0.value] }) : row.code else {
        notes.add("\(name) has no place in a season; left out")
        continue
      }
      guard episodes[code] == nil, row.id.map({ ids.insert($0.value).inserted }) ?? true else {
        notes.add("\(name) repeats \(code) or its own number; left out")
        continue
      }
      episodes[code] = row.episode(code)
    }
    return episodes.values.sorted { $0.code < $1.code }
  }

  private var code: EpisodeCode? {
    guard let season = season?.value, let number = number?.value else { return nil }
    return EpisodeCode(season: season, number: number)
  }

  private func episode(_ code: EpisodeCode) -> Episode {
    Episode(
      code, title: name?.line(), aired: aired,
      runtime: runtime.flatMap { $0.value > 0 ? $0.value : nil }, id: id?.value)
  }
}
