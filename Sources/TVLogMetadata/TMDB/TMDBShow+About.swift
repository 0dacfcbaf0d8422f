import TVLogCore

extension TMDBShow {
  var title: String? { name?.line() ?? originalName?.line() }

  /// The title in the show's own language.
  var aka: [String] {
    guard let original = originalName?.line(), original != title else { return [] }
    return [original]
  }

  var about: About {
    var about = About()
    about.source = .tmdb
    about.ids = ShowIDs(
      tmdb: id?.value, tvdb: externals?.tvdb?.value, imdb: externals?.imdb?.imdbID)
    about.type = type?.lowercased().line(limit: 40)
    about.state = state
    about.premiered = firstAired?.day
    about.network = networks.lazy.compactMap { $0.name?.line() }.first
    about.country = countries.lazy.compactMap(\.countryCode).first
    about.language =
      languages.first { $0.code == language }?.name?.line(limit: 60)
      ?? language.flatMap { TMDBWords.languages[$0] }
    about.genres = genres.prefix(20).compactMap { $0.name?.line(limit: 40) }
    about.contentRating = contentRating(in: about.country)
    about.runtime = runtimes.lazy.map(\.value).first { $0 > 0 }
    about.score = Rating(average: average, votes: votes)
    about.summary = overview?.line(limit: 2000)
    about.image = poster.flatMap(TMDBImage.address)
    about.cast = cast
    about.createdBy = creators.prefix(15).compactMap { $0.name?.line() }
    about.keywords = (keywords?.results ?? []).prefix(30).compactMap { $0.name?.line(limit: 60) }
    about.similar = similar.map { "tmdb:\($0.id)" }
    return about
  }

  /// For whom it is where it was made, else in the US, else where a rating is known.
  private func contentRating(in country: String?) -> String? {
    let ratings = (contentRatings?.results ?? []).compactMap { entry in
      entry.rating?.line(limit: 20).map { (country: entry.country ?? "", text: $0) }
    }
    let rating =
      ratings.first { $0.country == country } ?? ratings.first { $0.country == "US" }
      ?? ratings.min { $0.country < $1.country }
    return rating?.text
  }

  /// TMDB's recommendations, best first.
  var similar: [SimilarShow] {
    (recommendations?.results ?? []).prefix(20).compactMap { row in
      row.id.map {
        SimilarShow(id: $0.value, title: row.name?.line(), year: row.firstAired?.day?.year)
      }
    }
  }

  var announcedSeasons: [TVLogCore.Season] {
    var seen: Set<Int> = []
    return seasons.compactMap { season -> TVLogCore.Season? in
      guard let number = season.number?.value, number > 0, seen.insert(number).inserted else {
        return nil
      }
      let count = season.count.flatMap { $0.value > 0 ? $0.value : nil }
      guard count != nil || season.aired?.day != nil else { return nil }
      return TVLogCore.Season(number: number, episodes: count, premiered: season.aired?.day)
    }.sorted { $0.number < $1.number }
  }

  private var state: About.State? {
    status.map { status in
      switch status {
      case "Returning Series": .running
      case "Ended": .ended
      case "Canceled", "Cancelled": .canceled
      case "Planned", "In Production", "Pilot": .inDevelopment
      default: .unknown
      }
    }
  }

  private var cast: [About.Role] {
    (credits?.cast ?? []).prefix(15).compactMap { member in
      guard let name = member.name?.line() else { return nil }
      return About.Role(name: name, character: member.roles.first?.character?.line())
    }
  }
}

extension Rating {
  /// An average of 10 that somebody voted for.
  init?(average: Double?, votes: Int?) {
    guard let average, votes != 0, (0.05...10).contains(average) else { return nil }
    self.init(tenths: Int((average * 10).rounded()))
  }
}
