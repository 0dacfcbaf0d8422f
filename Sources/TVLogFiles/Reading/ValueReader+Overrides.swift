import LosslessYAML
import TVLogCore

extension ValueReader {
  /// Reads what the person says against the provider; what is wrong is found also where it is not applied.
  mutating func readOverrides(into show: inout Show, applying: Bool) {
    var overridden = show
    if !(node?.isNull ?? false) { read(into: &overridden, parts) }
    show.overridden = overridden.overridden
    if applying { show = overridden }
  }
}

private let parts: [Field<Show>] = [
  .overriding("about") { reader, show in reader.override(&show.about, AboutFields.all) },
  .overriding("seasons") { reader, show in
    reader.forEachKey(Form<Int>.season) { reader, number in
      if reader.isAbsent { return show.removeSeason(number) }
      var season = show.season(number) ?? Season(number: number)
      reader.override(&season, SeasonFields.all)
      show.put(season)
    }
  },
  .overriding("episodes") { reader, show in
    reader.forEachKey(.code) { reader, code in
      if reader.isAbsent { return show.removeEpisode(code) }
      var episode = show.episode(code) ?? Episode(code)
      reader.override(&episode, EpisodeFields.all)
      show.put(episode)
      show.overridden.insert(code)
    }
  },
]

extension Field<Show> {
  fileprivate static func overriding(
    _ name: String, _ read: @escaping @Sendable (inout ValueReader, inout Show) -> Void
  ) -> Field {
    Field(
      name: name, summary: "", shape: .text, read: read, clear: { _ in }, fragment: { _ in nil })
  }
}

extension Show {
  fileprivate mutating func removeSeason(_ number: Int) {
    seasons.removeAll { $0.number == number }
  }

  fileprivate mutating func removeEpisode(_ code: EpisodeCode) {
    episodes.removeAll { $0.code == code }
  }

  fileprivate mutating func put(_ season: Season) {
    seasons.removeAll { $0.number == season.number }
    seasons.insert(season, at: seasons.firstIndex { $0.number > season.number } ?? seasons.count)
  }

  fileprivate mutating func put(_ episode: Episode) {
    let index = episodes.firstIndex { $0.code >= episode.code } ?? episodes.count
    if index < episodes.count, episodes[index].code == episode.code {
      episodes[index] = episode
    } else {
      episodes.insert(episode, at: index)
    }
  }
}
