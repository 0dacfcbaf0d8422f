/// One row of `recommend --mine` as JSON.
public struct WantedBody: Encodable, Sendable {
  let show: String
  let title: String
  let predicted: Double
  let `public`: Double?

  public init(_ ranked: (show: Show, entry: Recommendation)) {
    show = ranked.show.slug
    title = ranked.show.title
    predicted = ranked.entry.predicted
    `public` = ranked.entry.publicRating
  }
}
