/// A show, and the seasons that stand beside its fields as `season/1`, `season/2` and so on.
struct TMDBAnswer: Decodable {
  let show: TMDBShow
  let episodes: [TMDBEpisode]

  init(from decoder: any Decoder) throws {
    show = try TMDBShow(from: decoder)
    let fields = try decoder.container(keyedBy: AnyKey.self)
    episodes = try fields.allKeys.filter { $0.stringValue.hasPrefix("season/") }.flatMap { key in
      try fields.decode(Lenient<Season>.self, forKey: key).wrappedValue?.episodes ?? []
    }
  }

  private struct Season: Decodable {
    @LenientList var episodes: [TMDBEpisode]
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
