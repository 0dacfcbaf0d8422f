/// What a query can ask of a show.
public enum QueryField: String, CaseIterable, Sendable {
  case title, status, list, tag, genre, network, type, language, country
  case year, premiered, rating, score, added, watched, aired, unwatched, progress, left, state
  case tvmaze, tmdb, tvdb, imdb
  /// Where it can be watched.
  case on

  public enum Kind: Sendable { case text, word, number, date }

  public var kind: Kind {
    switch self {
    case .title, .network, .on: .text
    case .status, .list, .tag, .genre, .type, .language, .country, .state, .imdb: .word
    case .year, .rating, .score, .unwatched, .progress, .left, .tvmaze, .tmdb, .tvdb: .number
    case .premiered, .added, .watched, .aired: .date
    }
  }

  /// The only words there are, where they are few.
  public var words: [String]? {
    switch self {
    case .status: Status.allCases.map(\.rawValue) + ["none"]
    case .state: About.State.allCases.map(\.rawValue)
    default: nil
    }
  }

  /// One line for the documentation and for completion.
  public var summary: String {
    switch self {
    case .title: "title or another name"
    case .status: "watching, want-to-watch, completed, on-hold, dropped, or none"
    case .list: "any list it is on"
    case .tag: "your own words"
    case .genre: "drama, comedy …"
    case .network: "channel or service"
    case .type: "scripted, animation, reality …"
    case .language: "English …"
    case .country: "two letters"
    case .year: "the year it premiered"
    case .premiered: "the day it premiered"
    case .rating: "your rating"
    case .score: "the provider's average"
    case .added: "the day it came into the library"
    case .watched: "the day of your last dated play"
    case .aired: "the day of the newest aired regular episode"
    case .unwatched: "episodes that you are behind"
    case .progress: "percent done"
    case .left: "minutes left"
    case .state: "running, ended, canceled, in-development, unknown"
    case .tvmaze, .tmdb, .tvdb, .imdb: "its number there"
    case .on: "a service that has it where you are"
    }
  }
}
