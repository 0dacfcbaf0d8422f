/// A show as TMDB writes it; its parts only where they were asked for.
struct TMDBShow: Decodable {
  @Lenient var id: Identifier?
  @Lenient var name: String?
  @Lenient var originalName: String?
  @Lenient var type: String?
  @Lenient var status: String?
  @Lenient var firstAired: DayField?
  @LenientList var networks: [Named]
  @LenientList var countries: [String]
  @Lenient var language: String?
  @LenientList var languages: [Language]
  @LenientList var genres: [Named]
  @LenientList var runtimes: [SmallNumber]
  @Lenient var average: Double?
  @Lenient var votes: Int?
  @Lenient var overview: String?
  @Lenient var poster: String?
  @LenientList var creators: [Named]
  @LenientList var seasons: [Season]
  @Lenient var externals: Externals?
  @Lenient var credits: Credits?
  @Lenient var keywords: Keywords?
  @Lenient var recommendations: TMDBPage?
  @Lenient var contentRatings: ContentRatings?

  enum CodingKeys: String, CodingKey {
    case id, name, type, status, networks, genres, overview, seasons, keywords, recommendations
    case originalName = "original_name"
    case firstAired = "first_air_date"
    case countries = "origin_country"
    case language = "original_language"
    case languages = "spoken_languages"
    case runtimes = "episode_run_time"
    case average = "vote_average"
    case votes = "vote_count"
    case poster = "poster_path"
    case creators = "created_by"
    case externals = "external_ids"
    case credits = "aggregate_credits"
    case contentRatings = "content_ratings"
  }

  struct Named: Decodable {
    @Lenient var name: String?
  }

  struct Language: Decodable {
    @Lenient var code: String?
    @Lenient var name: String?

    enum CodingKeys: String, CodingKey {
      case code = "iso_639_1"
      case name = "english_name"
    }
  }

  struct Season: Decodable {
    @Lenient var number: SmallNumber?
    @Lenient var count: SmallNumber?
    @Lenient var aired: DayField?

    enum CodingKeys: String, CodingKey {
      case number = "season_number"
      case count = "episode_count"
      case aired = "air_date"
    }
  }

  struct Externals: Decodable {
    @Lenient var imdb: String?
    @Lenient var tvdb: Identifier?

    enum CodingKeys: String, CodingKey {
      case imdb = "imdb_id"
      case tvdb = "tvdb_id"
    }
  }

  struct Credits: Decodable {
    @LenientList var cast: [CastMember]
  }

  struct CastMember: Decodable {
    @Lenient var name: String?
    @LenientList var roles: [Role]
  }

  struct Role: Decodable {
    @Lenient var character: String?
  }

  struct Keywords: Decodable {
    @LenientList var results: [Named]
  }

  struct ContentRatings: Decodable {
    @LenientList var results: [ContentRating]
  }

  struct ContentRating: Decodable {
    @Lenient var country: String?
    @Lenient var rating: String?

    enum CodingKeys: String, CodingKey {
      case rating
      case country = "iso_3166_1"
    }
  }
}
