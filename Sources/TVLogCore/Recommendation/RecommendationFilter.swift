/// What a recommended show must be; a show that lacks a field does not fit.
package struct RecommendationFilter: Equatable, Sendable {
  /// Every one of them.
  package var genres: [String] = []
  package var network: String?
  package var years: ClosedRange<Int>?
  package var type: String?
  package var language: String?
  package var mostMinutes: Int?

  package init() {}

  /// By type and language, which make the shows that are compared with one another.
  func fitsPool(_ show: CatalogShow) -> Bool {
    equals(show.type, type) && equals(show.language, language)
  }

  func fits(_ show: CatalogShow) -> Bool {
    fitsPool(show)
      && genres.allSatisfy { genre in show.genres.contains { $0.folded == genre.folded } }
      && (network.map { show.network?.folded.contains($0.folded) ?? false } ?? true)
      && (years.map { years in show.year.map(years.contains) ?? false } ?? true)
      && (mostMinutes.map { most in show.runtime.map { $0 <= most } ?? false } ?? true)
  }

  var hasPool: Bool { type != nil || language != nil }
  var isEmpty: Bool { self == RecommendationFilter() }

  private func equals(_ value: String?, _ wanted: String?) -> Bool {
    wanted.map { value?.folded == $0.folded } ?? true
  }
}
