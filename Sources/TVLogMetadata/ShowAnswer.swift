package import TVLogCore

/// A show as a provider answered, and what of the answer could not be read.
package struct ShowAnswer: Equatable, Sendable {
  package var metadata: Metadata
  /// One line each, for a person.
  package var notes: [String]

  package init(metadata: Metadata, notes: [String] = []) {
    self.metadata = metadata
    self.notes = notes
  }
}
