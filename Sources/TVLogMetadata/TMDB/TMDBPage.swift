import TVLogCore

/// One page of a list of TMDB.
struct TMDBPage: Decodable {
  @LenientList var results: [TMDBRow]
}

/// What TMDB has under a number of somebody else's.
struct TMDBFound: Decodable {
  @LenientList var shows: [TMDBRow]

  enum CodingKeys: String, CodingKey {
    case shows = "tv_results"
  }
}

/// A show in a list of TMDB.
struct TMDBRow: Decodable {
  @Lenient var id: Identifier?
  @Lenient var name: String?
  @Lenient var firstAired: DayField?
  @LenientList var countries: [String]
  @Lenient var language: String?
  @LenientList var genres: [Int]
  @Lenient var overview: String?
  @Lenient var poster: String?
  @Lenient var average: Double?
  @Lenient var votes: Int?

  enum CodingKeys: String, CodingKey {
    case id, name, overview
    case firstAired = "first_air_date"
    case countries = "origin_country"
    case language = "original_language"
    case genres = "genre_ids"
    case poster = "poster_path"
    case average = "vote_average"
    case votes = "vote_count"
  }

  var candidate: Candidate? {
    guard let id = id?.value, let title = name?.line() else { return nil }
    var about = About()
    about.source = .tmdb
    about.ids.tmdb = id
    about.premiered = firstAired?.day
    about.country = countries.lazy.compactMap(\.countryCode).first
    about.language = language.flatMap { TMDBWords.languages[$0] }
    about.genres = genres.compactMap { TMDBWords.genres[$0] }
    about.summary = overview?.line(limit: 2000)
    about.image = poster.flatMap(TMDBImage.address)
    about.score = Rating(average: average, votes: votes)
    return Candidate(title: title, provider: .tmdb, about: about)
  }
}
