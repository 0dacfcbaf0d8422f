import TVLogCore

extension TMDB {
  /// Where a show can be watched in a country; nothing where nobody offers it.
  package func offers(
    of id: Int, in country: String
  ) async throws(ProviderError) -> WatchOffers {
    let rows: TMDBOffers = try await get(
      "/tv/\(id)/watch/providers", [:] as KeyValuePairs, what: "offers of show \(id)")
    return rows.offers(in: country)
  }
}

/// `{"results": {"DE": {"flatrate": [{"provider_name": "Netflix"}]}}}`.
private struct TMDBOffers: Decodable {
  @Lenient var results: [String: Lenient<Country>]?

  struct Country: Decodable {
    @LenientList var flatrate: [Service]
    @LenientList var free: [Service]
    @LenientList var ads: [Service]
    @LenientList var rent: [Service]
    @LenientList var buy: [Service]
  }

  struct Service: Decodable {
    @Lenient var name: String?

    enum CodingKeys: String, CodingKey {
      case name = "provider_name"
    }
  }

  func offers(in country: String) -> WatchOffers {
    guard let rows = results?[country.uppercased()]?.wrappedValue else { return WatchOffers() }
    var offers = WatchOffers()
    offers.stream = rows.flatrate.names
    offers.free = rows.free.names + rows.ads.names
    offers.rent = rows.rent.names
    offers.buy = rows.buy.names
    return offers
  }
}

extension [TMDBOffers.Service] {
  fileprivate var names: [String] { prefix(30).compactMap { $0.name?.line(limit: 60) } }
}
