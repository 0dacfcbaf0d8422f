import TVLogCore

/// The next episode, or one after it.
struct NextModel: TemplateModel {
  var label: String
  var code: String
  var title: String?
  var minutes: String?
  var when: String
  var isReady: Bool

  static func list(_ show: SiteShow, in site: Site) -> [NextModel] {
    let standing = show.standing
    guard let next = standing.nextEpisode?.standing,
      let place = standing.episodes.firstIndex(where: { $0.code == next.code })
    else { return [] }
    let later = standing.episodes[(place + 1)...].lazy
      .filter { $0.isFollowed && !$0.isDone && $0.episode.aired != nil }
    return [NextModel("next", next, standing, in: site)]
      + later.prefix(2).map { NextModel("then", $0, standing, in: site) }
  }

  private init(
    _ label: String, _ episode: EpisodeStanding, _ standing: Standing, in site: Site
  ) {
    self.label = label
    code = episode.code.description
    title = episode.episode.title
    minutes = standing.minutes(of: episode.episode).map(Minutes.single)
    let aired = episode.episode.aired.map {
      site.words.airing($0, hasAired: episode.hasAired)
    }
    let isFinale = standing.isFinale(episode.code)
    when = [aired ?? "no date yet", isFinale ? "season finale" : nil].compactMap { $0 }
      .joined(separator: ", ")
    isReady = episode.hasAired
  }

  static let fields: [TemplateField<NextModel>] = [
    .text("label", "`next` or `then`.") { $0.label },
    .text("code", "Such as `S06E04`.") { $0.code },
    .text("title", "Its title: hide it.") { $0.title },
    .text("minutes", "How long it is; empty where that is not known.") { $0.minutes },
    .text("when", "Such as `aired Wed 18 Nov` or `airs Wed 2 Dec 06:00, season finale`.") {
      $0.when
    },
    .flag("isReady", "It has aired.") { $0.isReady },
  ]
}
