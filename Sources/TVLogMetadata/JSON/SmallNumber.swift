import TVLogCore

/// A season, an episode's number, a count, or minutes.
struct SmallNumber: Decodable {
  let value: Int

  init(from decoder: any Decoder) throws {
    value = try decoder.number(in: 0...EpisodeCode.limit)
  }
}
