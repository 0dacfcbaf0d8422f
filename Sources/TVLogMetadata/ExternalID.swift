/// A show's number where no metadata is fetched from.
package enum ExternalID: Hashable, Sendable {
  /// With its letters: `tt11280740`.
  case imdb(String)
  case tvdb(Int)
}
