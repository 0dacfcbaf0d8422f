package import LosslessYAML
package import TVLogCore

/// What a show file says.
package struct ShowReading: Sendable {
  /// What could be read; values that are wrong are left out.
  package var partial: Show
  /// Errors and warnings, by line.
  package var findings: [Diagnostic]

  /// Nil where an error keeps the show out of every answer.
  package var show: Show? {
    findings.contains { $0.severity == .error } ? nil : partial
  }
}

/// Reads show files (docs/format.md).
package enum ShowReader {
  /// The most episodes that a show may have.
  package static let episodeLimit = 30_000

  /// Reads the bytes of a file.
  ///
  /// `path` is what findings name. Without `withOverrides` the provider's part is given as it stands in
  /// the file, which is what `refresh` compares.
  package static func read(
    _ bytes: [UInt8], slug: String, path: String, withOverrides: Bool = true
  ) -> ShowReading {
    do throws(Problems) {
      let document = try Document(bytes)
      return read(document, slug: slug, path: path, withOverrides: withOverrides)
    } catch {
      let nothing = Show(slug: slug, title: "")
      return ShowReading(partial: nothing, findings: error.diagnostics(path: path))
    }
  }

  /// Reads a file that is parsed already.
  package static func read(
    _ document: Document, slug: String, path: String, withOverrides: Bool = true
  ) -> ShowReading {
    var findings = Findings(path: path, source: document.source)
    var show = Show(slug: slug, title: "")
    findings.read(document.root, into: &show, ShowFields.all)
    if let overrides = document.root["overrides"] {
      findings.readOverrides(overrides, into: &show, applying: withOverrides)
    }
    findings.requireTitle(of: show, in: document.root)
    return ShowReading(partial: show, findings: findings.inOrder)
  }
}

extension Findings {
  fileprivate mutating func requireTitle(of show: Show, in root: Node) {
    guard show.title.isEmpty, root.kind == .mapping || root.isNull else { return }
    guard let title = root["title"], !title.range.isEmpty else {
      error(
        .missingTitle, "the show has no title", at: root["title"] ?? root,
        help: "write it on the first line: title: \(show.slug)")
      return
    }
    guard title.kind == .scalar, !title.hasProperties else { return }
    error(
      .missingTitle, "the show has no title", at: title,
      help: title.text.isEmpty
        ? "write it between the quotes"
        : "if that is the title, write it between double quotes: \"\(title.text)\"")
  }
}

extension Problems {
  /// The same in the words of show files.
  func diagnostics(path: String) -> [Diagnostic] {
    all.map { problem in
      Diagnostic(
        .error, Diagnostic.Kind(problem.kind), problem.message, path: path,
        place: Diagnostic.Place(source, problem.location, length: problem.length),
        help: problem.help)
    }
  }
}

extension Diagnostic.Kind {
  fileprivate init(_ kind: Problem.Kind) {
    self =
      switch kind {
      case .conflictMarker: .conflictMarker
      case .duplicateKey: .duplicateKey
      case .encoding: .encoding
      case .limit: .tooLarge
      case .multipleDocuments: .multipleDocuments
      case .syntax: .syntax
      }
  }
}
