/// What a refresh must not decide: two things of the person's for one episode that moved.
public struct RefreshQuestion: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case rating(moved: Rating, there: Rating)
    case review(moved: String, there: String)
    case override
  }

  /// Where the moved one stands in the file.
  public var from: EpisodeCode
  /// Where both would stand.
  public var to: EpisodeCode
  public var subject: Subject
}

extension Show {
  /// Takes away what an answer to a question gave up: the moved one, or the one that was there.
  public mutating func drop(_ question: RefreshQuestion, moved: Bool) {
    let key = EpisodeKey.episode(moved ? question.from : question.to)
    switch question.subject {
    case .rating: ratings.removeAll { $0.key == key }
    case .review: reviews.removeAll { $0.key == key }
    case .override: break
    }
  }
}
