/// A show as TVmaze writes it; its lists only where they were asked for.
struct TVmazeShow: Decodable {
  @Lenient var id: Identifier?
  @Lenient var name: String?
  @Lenient var type: String?
  @Lenient var language: String?
  @LenientList var genres: [String]
  @Lenient var status: String?
  @Lenient var runtime: SmallNumber?
  @Lenient var averageRuntime: SmallNumber?
  @Lenient var premiered: DayField?
  @Lenient var schedule: Schedule?
  @Lenient var rating: Score?
  @Lenient var network: Channel?
  @Lenient var webChannel: Channel?
  @Lenient var externals: Externals?
  @Lenient var image: Image?
  @Lenient var summary: String?
  /// Seconds since 1970.
  @Lenient var updated: Int64?
  /// How many follow it now, 0 to 100.
  @Lenient var weight: SmallNumber?
  @Lenient var embedded: Embedded?

  enum CodingKeys: String, CodingKey {
    case id, name, type, language, genres, status, runtime, averageRuntime, premiered, schedule
    case rating, network, webChannel, externals, image, summary, updated, weight
    case embedded = "_embedded"
  }

  struct Schedule: Decodable {
    @Lenient var time: String?
    @LenientList var days: [String]
  }

  struct Score: Decodable {
    @Lenient var average: Double?
  }

  struct Channel: Decodable {
    @Lenient var name: String?
    /// Null for a service of the whole world.
    @Lenient var country: Country?
  }

  struct Country: Decodable {
    @Lenient var code: String?
    @Lenient var timezone: String?
  }

  struct Externals: Decodable {
    @Lenient var thetvdb: Identifier?
    @Lenient var imdb: String?
  }

  struct Image: Decodable {
    @Lenient var medium: String?
    @Lenient var original: String?
  }

  struct Embedded: Decodable {
    @LenientList var seasons: [Season]
    @LenientList var cast: [CastMember]
    @LenientList var crew: [CrewMember]
    @LenientList var akas: [Named]
  }

  struct Season: Decodable {
    @Lenient var number: SmallNumber?
    @Lenient var episodeOrder: SmallNumber?
    @Lenient var premiereDate: DayField?
  }

  struct CastMember: Decodable {
    @Lenient var person: Named?
    @Lenient var character: Named?
    /// Plays no one else.
    @Lenient var isSelf: Bool?

    enum CodingKeys: String, CodingKey {
      case person, character
      case isSelf = "self"
    }
  }

  struct CrewMember: Decodable {
    @Lenient var type: String?
    @Lenient var person: Named?
  }

  struct Named: Decodable {
    @Lenient var name: String?
  }
}
