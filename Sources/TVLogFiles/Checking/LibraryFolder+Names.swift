public import TVLogCore

extension LibraryFolder {
  /// Files that are left out because another has their name, or theirs is none.
  public func nameErrors() throws(FileError) -> [Diagnostic] {
    nameFindings(of: try places()).findings.filter { $0.severity == .error }
  }

  /// What is wrong with the names of files, and the one file that each slug means.
  ///
  /// Of several with one slug it is the one in the usual place, as for a command that names it, else
  /// the first by path.
  func nameFindings(
    of places: [ShowPlace]
  ) -> (findings: [Diagnostic], owners: [String: ShowPlace]) {
    var owners: [String: ShowPlace] = [:]
    for place in places where owners[place.slug] == nil || place == usualPlace(of: place.slug) {
      owners[place.slug] = place
    }
    let findings = places.compactMap { place in
      if let owner = owners[place.slug], owner != place { return sameSlug(place, owner) }
      return Slug.isValid(place.slug) ? nil : invalidSlug(place, owners)
    }
    return (findings, owners)
  }

  private func sameSlug(_ place: ShowPlace, _ owner: ShowPlace) -> Diagnostic {
    Diagnostic(
      .error, .slug, "\(relative(owner.path)) has the same name; this file is left out",
      path: relative(place.path), place: .wholeFile,
      help: "rename one of the two: mv \(quoted(relative(place.path))) "
        + quoted("\(relative(place.path.folder))/\(place.slug)-2.yaml"))
  }

  private func invalidSlug(_ place: ShowPlace, _ owners: [String: ShowPlace]) -> Diagnostic {
    let made = Slug.make(from: place.slug)
    let isFree = Slug.isValid(made) && owners[made] == nil
    return Diagnostic(
      .warning, .slug, "'\(place.slug)' is no slug: small letters, digits and hyphens",
      path: relative(place.path), place: .wholeFile,
      help: "tvlog rename \(quoted(place.slug)) \(isFree ? made : "NEW-NAME")")
  }

  /// For a shell.
  private func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy {
      $0.isASCIILetter || $0.isDigit || "-_./".utf8.contains($0)
    }
    if isPlain { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
