import LosslessYAML
public import TVLogCore

/// Three versions of a show file, merged by what they mean and kept as they are written.
public struct ShowFileMerge: Sendable {
  public var base: [UInt8]
  public var ours: [UInt8]
  public var theirs: [UInt8]
  /// The file's name without its ending.
  public var slug: String
  public var clock: Clock
  /// How many characters a conflict marker has.
  public var markerSize = 7

  public init(base: [UInt8], ours: [UInt8], theirs: [UInt8], slug: String, clock: Clock) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.slug = slug
    self.clock = clock
  }

  public struct Result: Sendable {
    public var bytes: [UInt8]
    /// What a person has to choose; markers stand there in the text.
    public var conflicts: [MergeConflict]
    /// What else is worth a word, such as a comment that lost its place.
    public var notes: [String] = []
  }

  /// Nil where a version is no show file that can be read: then text has to be merged as text.
  ///
  /// `text` is a merge of the lines by git; it is used where it means what the merge by meaning means.
  public func merged(text: [UInt8]?) -> Result? {
    if ours == theirs || theirs == base { return Result(bytes: ours, conflicts: []) }
    if ours == base { return Result(bytes: theirs, conflicts: []) }
    guard let ours = Version(ours, slug), let theirs = Version(theirs, slug) else { return nil }
    let base = base.isEmpty ? nil : Version(base, slug)
    if base == nil, !ShowMerge.areSameShow(ours.show, theirs.show) {
      return different(ours, theirs)
    }
    let numbering = CommonNumbering(
      base: base?.show, ours: ours.show, theirs: theirs.show, at: clock)
    let sides = [base, ours, theirs].map { $0?.renumbered(numbering, slug) }
    guard let here = sides[1], let there = sides[2],
      let merged = attempt(.ours, sides[0], here, there)
    else { return nil }
    guard merged.conflicts.isEmpty else { return marked(merged, sides[0], here, there) }
    let lost = lostComments(in: merged.version, base, ours, theirs)
    if let text, let plain = Version(text, slug), isAsGood(plain, merged, lost, base, ours, theirs)
    {
      return Result(bytes: text, conflicts: [])
    }
    return Result(
      bytes: merged.version.document.bytes, conflicts: [],
      notes: lost.map {
        "this comment lost its place: \($0)"
      })
  }

  private func isAsGood(
    _ text: Version, _ merged: Attempt, _ lost: [String], _ base: Version?, _ ours: Version,
    _ theirs: Version
  ) -> Bool {
    text.show.means(merged.version.show, at: clock)
      && text.errors.isSubset(of: ours.errors.union(theirs.errors))
      && text.unknown == merged.version.unknown
      && lostComments(in: text, base, ours, theirs).count <= lost.count
  }

  private func different(_ ours: Version, _ theirs: Version) -> Result {
    let conflict = MergeConflict(
      "the name \(slug)", base: nil, ours: ours.name, theirs: theirs.name)
    return Result(
      bytes: markers(ours).text(base: [], ours: self.ours, theirs: self.theirs),
      conflicts: [conflict],
      notes: [
        "two different shows have one name: keep one here and put the other into a file of its own"
      ])
  }

  private func marked(
    _ merged: Attempt, _ base: Version?, _ ours: Version, _ theirs: Version
  ) -> Result? {
    guard let other = attempt(.theirs, base, ours, theirs),
      let before = attempt(.base, base, ours, theirs)
    else { return nil }
    let bytes = markers(ours).text(
      base: before.version.document.bytes, ours: merged.version.document.bytes,
      theirs: other.version.document.bytes)
    return Result(bytes: bytes, conflicts: merged.conflicts)
  }

  private func markers(_ ours: Version) -> MergeMarkers {
    MergeMarkers(size: markerSize, newline: ours.document.newline)
  }

  /// User comments of either side that are neither in the result nor taken away by a side.
  private func lostComments(
    in result: Version, _ base: Version?, _ ours: Version, _ theirs: Version
  ) -> [String] {
    let (before, here, there) = (base?.comments ?? [], ours.comments, theirs.comments)
    let wanted = here.union(there).subtracting(before.subtracting(here))
      .subtracting(before.subtracting(there))
    return wanted.subtracting(result.comments).sorted()
  }
}
