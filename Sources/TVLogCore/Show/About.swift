/// What the provider says of a show, overrides applied (docs/format.md, "about").
package struct About: Equatable, Sendable {
  /// Whose the file's lower part is; nil: the show is the person's alone.
  package var source: ProviderID?
  package var ids = ShowIDs()
  /// The provider's word in lower case, such as `scripted` or `talk show`.
  package var type: String?
  package var state: State?
  package var premiered: Day?
  package var network: String?
  /// ISO 3166-1, two letters.
  package var country: String?
  package var language: String?
  package var genres: [String] = []
  /// For whom it is, in the words of its country: `TV-MA`, `16`.
  package var contentRating: String?
  /// Minutes of a usual episode.
  package var runtime: Int?
  package var schedule: Schedule?
  /// The provider's average of 10.
  package var score: Rating?
  package var summary: String?
  /// Where the poster is.
  package var image: String?
  package var cast: [Role] = []
  package var createdBy: [String] = []
  package var keywords: [String] = []
  /// Provider ids such as `tmdb:1399`, best first.
  package var similar: [String] = []

  package init() {}

  /// Whether a show goes on: the provider's word, unlike the person's status.
  package enum State: String, CaseIterable, Sendable {
    case running, ended, canceled
    case inDevelopment = "in-development"
    case unknown

    /// No episode will come.
    package var isOver: Bool { self == .ended || self == .canceled }
  }

  package struct Schedule: Equatable, Sendable {
    package var days: [Weekday]
    /// Minutes since midnight in `zone`.
    package var minute: Int?
    /// The name of an IANA time zone.
    package var zone: String?

    package init(days: [Weekday] = [], minute: Int? = nil, zone: String? = nil) {
      self.days = days
      self.minute = minute
      self.zone = zone
    }
  }

  package struct Role: Equatable, Sendable {
    package var name: String
    /// The character's name.
    package var character: String?

    package init(name: String, character: String? = nil) {
      self.name = name
      self.character = character
    }
  }
}
