package import TVLogCore

/// A show as a provider answered, and what of the answer could not be read.
package struct ShowAnswer: Equatable, Sendable {
  package var metadata: Metadata
  /// One line each, for a person.
  package var notes: [String]
  /// When the provider last changed it, in seconds since 1970.
  package var updated: Int64?
  /// The shows that `about.similar` names.
  package var similar: [SimilarShow]

  package init(
    metadata: Metadata, notes: [String] = [], updated: Int64? = nil, similar: [SimilarShow] = []
  ) {
    self.metadata = metadata
    self.notes = notes
    self.updated = updated
    self.similar = similar
  }
}
