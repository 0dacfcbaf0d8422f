import TVLogCore

extension Console {
  /// What could not be read of a provider's answer.
  func warn(notes: [String], of title: String) {
    for note in notes { warn(Failure(.findings, "\(title): \(note)")) }
  }
}
