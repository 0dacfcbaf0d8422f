/// A show that another one's list of similar ones names, as TMDB calls it.
package struct SimilarShow: Equatable, Sendable {
  /// TMDB's.
  package var id: Int
  package var title: String?
  /// Of its first episode.
  package var year: Int?

  package init(id: Int, title: String?, year: Int?) {
    self.id = id
    self.title = title
    self.year = year
  }
}
