package import TVLogCore

/// A poster at one of the providers, in a size that suits pages.
package struct PosterAddress: Hashable, Sendable {
  package let provider: ProviderID
  package let url: String

  /// Nil for an address of anybody else: a library from elsewhere makes nobody call anywhere.
  package init?(_ image: String) {
    guard image.hasPrefix("https://") else { return nil }
    let host = image.dropFirst("https://".count).prefix { $0 != "/" }
    switch host {
    case "static.tvmaze.com", "tvmazecdn.com", "static.tvmazecdn.com":
      provider = .tvmaze
      url = image.replacing("/original_untouched/", with: "/medium_portrait/")
    case "image.tmdb.org":
      provider = .tmdb
      let path = image.split(separator: "/").dropFirst(4)
      guard path.count == 2, let file = path.last else { return nil }
      url = "https://image.tmdb.org/t/p/w342/\(file)"
    default: return nil
    }
  }

  /// The name of its file in the cache, without the ending.
  var name: String { String(CacheEntry.checksum(url.utf8), radix: 16) }
}
