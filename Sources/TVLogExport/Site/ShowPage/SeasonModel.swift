import TVLogCore

/// One season: a row of squares, and a line behind each.
struct SeasonModel: TemplateModel {
  var name: String
  var done: String
  var span: String
  var rating: String?
  var notes: String
  var episodes: [EpisodeModel]

  static func list(_ show: SiteShow, in site: Site) -> [SeasonModel] {
    let notes = EpisodeNotes(show.show, hidesReviews: site.options.hidesReviews)
    let next = show.standing.nextEpisode.flatMap { $0.isWatchable ? $0.standing.code : nil }
    return show.standing.seasons.map { season in
      SeasonModel(
        SeasonRow(season: season, standing: show.standing), next: next, notes: notes, in: site)
    }
  }

  private init(_ row: SeasonRow, next: EpisodeCode?, notes: EpisodeNotes, in site: Site) {
    let season = row.season
    name = season.number == 0 ? "Specials" : EpisodeCode.seasonName(season.number)
    done = season.progress.words
    span = site.options.hidesDates ? "" : row.fullSpan(site.words)
    rating = notes.ratings[.seasons(season.number...season.number)]?.description
    self.notes = row.notes
    let usual = row.standing.usualMinutes
    episodes = season.episodes.filter { !$0.episode.isGone || !$0.plays.isEmpty }.map {
      EpisodeModel(
        $0, isNext: $0.code == next, isInRun: !row.standing.show.rewatching.isEmpty,
        usualMinutes: usual, notes: notes, in: site)
    }
  }

  static let fields: [TemplateField<SeasonModel>] = [
    .text("name", "Such as `S06`; `Specials`.") { $0.name },
    .text("done", "Such as `3/4`: done of what is counted; empty where nothing is.") { $0.done },
    .text("span", "Such as `2 Apr to 30 Apr 2022` or `since 29 Oct 2026`.") { $0.span },
    .text("rating", "The person's, 1 to 10.") { $0.rating },
    .text("notes", "Such as `seen twice`, `S05E06 skipped`, `2 to come`.") { $0.notes },
    .list("episodes", "Its episodes, in order.") { $0.episodes },
  ]
}

extension Progress {
  /// `3/4`; without an episode list `3/?`, and nothing of a season that is not followed.
  fileprivate var words: String {
    if isListUnknown { return "\(completed)/?" }
    return aired == 0 ? "" : "\(completed)/\(aired)"
  }
}
