public import LosslessYAML
public import TVLogCore

/// What a show file says.
public struct ShowReading: Sendable {
  /// What could be read; values that are wrong are left out.
  public var partial: Show
  /// Errors and warnings, by line.
  public var findings: [Diagnostic]

  /// Nil where an error keeps the show out of every answer.
  public var show: Show? {
    findings.contains { $0.severity == .error } ? nil : partial
  }
}

/// Reads show files (docs/format.md).
public enum ShowReader {
  /// The most episodes that a show may have.
  public static let episodeLimit = 30_000

  /// Reads the bytes of a file.
  ///
  /// `path` is what findings name. Episodes that are not needed may be left out. Without `withOverrides` the provider's part is given as it stands in
  /// the file, which is what `refresh` compares.
  public static func read(
    _ bytes: [UInt8], slug: String, path: String, withOverrides: Bool = true,
    needsEpisodes: (Show) -> Bool = { _ in true }
  ) -> ShowReading {
    if let show = scan(
      bytes, slug: slug, withOverrides: withOverrides, needsEpisodes: needsEpisodes)
    {
      return ShowReading(partial: show, findings: [])
    }
    return parse(bytes, slug: slug, path: path, withOverrides: withOverrides)
  }

  /// What the scanner reads; nil where a file has anything wrong or odd in it.
  public static func scan(
    _ bytes: [UInt8], slug: String, withOverrides: Bool = true,
    needsEpisodes: (Show) -> Bool = { _ in true }
  ) -> Show? {
    withoutActuallyEscaping(needsEpisodes) { needsEpisodes in
      unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let scanner = unsafe Scanner(bytes, buffer) else { return nil }
        var reader = ValueReader(scanner)
        reader.needsEpisodes = needsEpisodes
        let show = reader.show(slug: slug, withOverrides: withOverrides)
        return reader.scanner.hasGivenUp || show.title.isEmpty ? nil : show
      }
    }
  }

  /// The same from the tree of libyaml's events, for every file.
  public static func parse(
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
  public static func read(
    _ document: Document, slug: String, path: String, withOverrides: Bool = true
  ) -> ShowReading {
    var reader = ValueReader(document, path: path)
    let show = reader.show(slug: slug, withOverrides: withOverrides)
    reader.findings.requireTitle(of: show, in: document.root)
    return ShowReading(partial: show, findings: reader.findings.inOrder)
  }
}

extension ValueReader {
  fileprivate mutating func show(slug: String, withOverrides: Bool) -> Show {
    var show = Show(slug: slug, title: "")
    read(into: &show, ShowFields.all)
    if isScanning, !scanner.isAtEnd { scanner.giveUp() }
    if takeAside() {
      readOverrides(into: &show, applying: withOverrides)
      // A line of theirs that belongs to no mapping of theirs would be left over.
      if isScanning, scanner.column > 0 { scanner.giveUp() }
    }
    return show
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
    guard title.isScalar, !title.hasProperties else { return }
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
