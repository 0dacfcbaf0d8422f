import TVLogCore

/// What the person says of one episode.
struct EpisodeNote: TemplateModel {
  var rating: String?
  var review: String?

  /// Nil where the person says nothing.
  init?(_ code: EpisodeCode, _ notes: EpisodeNotes) {
    rating = notes.ratings[.episode(code)]?.description
    review = notes.reviews[.episode(code)]
    if rating == nil, review == nil { return nil }
  }

  static let fields: [TemplateField<EpisodeNote>] = [
    .text("rating", "1 to 10.") { $0.rating },
    .text("review", "The words.") { $0.review },
  ]
}

/// The person's ratings and reviews of episodes and seasons, found by key.
struct EpisodeNotes {
  let ratings: [EpisodeKey: Rating]
  let reviews: [EpisodeKey: String]

  init(_ show: Show, hidesReviews: Bool) {
    ratings = Dictionary(show.ratings.map { ($0.key, $0.value) }) { first, _ in first }
    reviews =
      hidesReviews
      ? [:] : Dictionary(show.reviews.map { ($0.key, $0.value) }) { first, _ in first }
  }

  var isEmpty: Bool { ratings.isEmpty && reviews.isEmpty }
}
