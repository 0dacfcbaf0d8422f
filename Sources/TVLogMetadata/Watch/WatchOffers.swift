/// Where a show can be watched in one country; JustWatch's data, which comes through TMDB.
package struct WatchOffers: Codable, Equatable, Sendable {
  /// By subscription.
  package var stream: [String] = []
  /// Without paying, some with advertisements.
  package var free: [String] = []
  package var rent: [String] = []
  package var buy: [String] = []

  package init() {}

  /// Each service once.
  package var services: [String] {
    var seen: Set<String> = []
    return (stream + free + rent + buy).filter { seen.insert($0).inserted }
  }
}

/// Offers as they were on a day.
package struct DatedOffers: Codable, Equatable, Sendable {
  package var offers: WatchOffers
  /// Seconds since 1970.
  package var asked: Int64

  package init(_ offers: WatchOffers, asked: Int64) {
    self.offers = offers
    self.asked = asked
  }
}
