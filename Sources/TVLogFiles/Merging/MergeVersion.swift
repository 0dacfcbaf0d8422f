import LosslessYAML
import TVLogCore

extension ShowFileMerge {
  /// One version as text, as a show, and what in it tvlog does not know.
  struct Version {
    let document: Document
    /// Without `overrides` applied.
    let show: Show
    let errors: Set<String>

    init(_ document: Document, _ slug: String) {
      self.document = document
      let reading = ShowReader.read(document, slug: slug, path: "", withOverrides: false)
      show = reading.partial
      errors = Set(reading.findings.lazy.filter { $0.severity == .error }.map(\.message))
    }

    init?(_ bytes: [UInt8], _ slug: String) {
      guard let document = try? Document(bytes) else { return nil }
      self.init(document, slug)
    }

    /// The version with other numbers of its episodes; itself where that cannot be written.
    func renumbered(_ numbering: CommonNumbering, _ slug: String) -> Version {
      let effective = ShowReader.read(document, slug: slug, path: "").partial
      guard let outcome = numbering.outcome(for: show, effective: effective),
        let file = try? ShowFile(document.bytes, slug: slug, path: "", withOverrides: false),
        let bytes = try? file.bytes(after: outcome)
      else { return self }
      return Version(bytes, slug) ?? self
    }

    var unknown: [[String]: String] { UnknownKeys(document).nodes.mapValues(\.structure) }

    var comments: Set<String> {
      Set(document.comments.map { String(decoding: $0.text, as: UTF8.self) })
    }

    var name: String {
      let ids = show.about.ids
      let id = ids.tvmaze.map { "tvmaze:\($0)" } ?? ids.tmdb.map { "tmdb:\($0)" } ?? ids.imdb
      return id.map { "\(show.title) (\($0))" } ?? show.title
    }
  }

  /// One way to merge: a text that says the merged show.
  struct Attempt {
    let version: Version
    let conflicts: [MergeConflict]
  }

  /// Nil where no text could be made that says it.
  func attempt(
    _ side: MergeSide, _ base: Version?, _ ours: Version, _ theirs: Version
  ) -> Attempt? {
    let merge = ShowMerge(
      base: base?.show, ours: ours.show, theirs: theirs.show, preferring: side, at: clock)
    let unknown = UnknownMerge(base?.document, ours.document, theirs.document, preferring: side)
    let paths = unknown.paths
    let text = MergeText.bytes(
      base: base?.document, ours: ours.document, theirs: theirs.document, preferring: side,
      unknown: paths)
    for start in [text.flatMap { Version($0, slug) }, ours].compactMap(\.self) {
      guard let done = try? settled(start, merge.show, unknown),
        done.show.means(merge.show, at: clock),
        done.errors.isSubset(of: ours.errors.union(theirs.errors))
      else { continue }
      return Attempt(version: done, conflicts: merge.conflicts + unknown.conflicts)
    }
    return nil
  }

  /// The text edited until it says a show, and what the unknown keys are to hold.
  private func settled(
    _ start: Version, _ show: Show, _ unknown: UnknownMerge
  ) throws(EditRefused) -> Version {
    let other = try start.document.applying(unknown.edits(of: start.document))
    let version = Version(other, slug)
    let edits = ShowEdits(of: other, from: version.show, to: show).all
    return Version(try other.applying(edits), slug)
  }
}
