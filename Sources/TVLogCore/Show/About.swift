/// What the provider says of a show, overrides applied (docs/format.md, "about").
public struct About: Equatable, Sendable {
  /// Whose the file's lower part is; nil: the show is the person's alone.
  public var source: ProviderID?
  public var ids = ShowIDs()
  /// The provider's word in lower case, such as `scripted` or `talk show`.
  public var type: String?
  public var state: State?
  public var premiered: Day?
  public var network: String?
  /// ISO 3166-1, two letters.
  public var country: String?
  public var language: String?
  public var genres: [String] = []
  /// For whom it is, in the words of its country: `TV-MA`, `16`.
  public var contentRating: String?
  /// Minutes of a usual episode.
  public var runtime: Int?
  public var schedule: Schedule?
  /// The provider's average of 10.
  public var score: Rating?
  public var summary: String?
  /// Where the poster is.
  public var image: String?
  public var cast: [Role] = []
  public var createdBy: [String] = []
  public var keywords: [String] = []
  /// Provider ids such as `tmdb:1399`, best first.
  public var similar: [String] = []

  public init() {}

  /// Whether a show goes on: the provider's word, unlike the person's status.
  public enum State: String, CaseIterable, Sendable {
    case running, ended, canceled
    case inDevelopment = "in-development"
    case unknown

    /// No episode will come.
    public var isOver: Bool { self == .ended || self == .canceled }
  }

  public struct Schedule: Equatable, Sendable {
    public var days: [Weekday]
    /// Minutes since midnight in `zone`.
    public var minute: Int?
    /// The name of an IANA time zone.
    public var zone: String?

    public init(days: [Weekday] = [], minute: Int? = nil, zone: String? = nil) {
      self.days = days
      self.minute = minute
      self.zone = zone
    }
  }

  public struct Role: Equatable, Sendable {
    public var name: String
    /// The character's name.
    public var character: String?

    public init(name: String, character: String? = nil) {
      self.name = name
      self.character = character
    }
  }
}
