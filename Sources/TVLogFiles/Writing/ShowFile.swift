public import LosslessYAML
public import TVLogCore

/// One show file: its text and what it says.
///
/// A file with wrong values can be edited too; what is wrong is left out of `show` and stays in the text.
public struct ShowFile: Sendable {
  public let slug: String
  /// Relative to the library, for messages.
  public let path: String
  public let document: Document
  public let show: Show
  public let findings: [Diagnostic]

  /// Whether `show` is what the person sees; else the provider's part is as it stands in the file.
  public let withOverrides: Bool

  /// Throws where the bytes are no YAML that tvlog may write to.
  ///
  /// `refresh` compares and changes the provider's part without overrides.
  public init(
    _ bytes: [UInt8], slug: String, path: String, withOverrides: Bool = true
  ) throws(Unreadable) {
    let document: Document
    do throws(Problems) {
      document = try Document(bytes)
    } catch {
      throw Unreadable(findings: error.diagnostics(path: path))
    }
    let reading = ShowReader.read(document, slug: slug, path: path, withOverrides: withOverrides)
    try self.init(document, reading, path: path, withOverrides: withOverrides)
  }

  /// A file that is parsed and read already.
  init(
    _ document: Document, _ reading: ShowReading, path: String, withOverrides: Bool = true
  ) throws(Unreadable) {
    let blocking = reading.findings.filter(\.forbidsWriting)
    guard blocking.isEmpty else { throw Unreadable(findings: blocking) }
    self.document = document
    self.withOverrides = withOverrides
    self.path = path
    slug = reading.partial.slug
    show = reading.partial
    findings = reading.findings
  }

  public struct Unreadable: Error, Sendable {
    public var findings: [Diagnostic]
  }

  /// The file's bytes.
  public var text: [UInt8] { document.bytes }

  /// Whether an error keeps the show out of answers.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The line of a key path such as `watched/S01E03`, counted from 1; nil where the file has none.
  public func line(of keyPath: String) -> Int? {
    key(at: keyPath)?.location.line
  }

  /// The key that a path leads to, or the last one on the way that is there.
  func key(at keyPath: String) -> Node? {
    var node = document.root
    var found: Node?
    for step in keyPath.split(separator: "/") {
      let wanted = EpisodeKey.canonical(String(step))
      guard let pair = node.pairs.first(where: { EpisodeKey.canonical($0.key.text) == wanted })
      else { return found }
      found = pair.key
      node = pair.value
    }
    return found
  }
}

extension Diagnostic {
  /// One key in two spellings, or a show too large: what the file says is not known.
  fileprivate var forbidsWriting: Bool { kind == .duplicateKey || kind == .tooLarge }
}

extension EpisodeKey {
  /// The one spelling of a key: `S01E03` for `s1e3`; text that is no code stays.
  static func canonical(_ text: String) -> String {
    EpisodeKey(text)?.description ?? text
  }
}
