package import TVLogCore

/// Where metadata comes from.
///
/// Another provider is one more of these and a case of `ProviderID`.
package protocol MetadataProvider: Sendable {
  /// The provider's own order, best first.
  func search(_ text: String) async throws(ProviderError) -> [Candidate]

  /// Everything about a show.
  ///
  /// - Parameter codes: the codes that its specials have by their ids; a new special takes the next.
  func show(
    _ id: Int, keeping codes: [Int: EpisodeCode]
  ) async throws(ProviderError) -> ShowAnswer

  /// The provider's number of a show that has a number elsewhere.
  func find(_ id: ExternalID) async throws(ProviderError) -> Int?
}

extension MetadataProvider {
  /// Everything about a show that the library does not have yet.
  package func show(_ id: Int) async throws(ProviderError) -> ShowAnswer {
    try await show(id, keeping: [:])
  }
}
