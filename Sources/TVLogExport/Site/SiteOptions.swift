/// What the person chose for the pages.
package struct SiteOptions: Sendable {
  /// Whose television it is; stands on every page.
  package var title = "My television"
  /// Where the pages will be served from, such as `https://me.example/tv/`; nil: not known.
  package var baseURL: String?
  package var hidesReviews = false
  /// Leaves out when anything was played.
  package var hidesDates = false
  /// The downloaded posters, by slug, as paths in the site.
  package var posters: [String: String] = [:]
  /// The feeds that are exported with the pages (`SiteFeeds.linked`); only those are linked.
  package var feeds: Set<String> = []

  package init() {}
}
