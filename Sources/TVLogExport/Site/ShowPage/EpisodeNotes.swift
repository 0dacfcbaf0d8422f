import TVLogCore

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
}
