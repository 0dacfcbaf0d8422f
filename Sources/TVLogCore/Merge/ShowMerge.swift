/// Two versions of a show that grew out of one, merged by what they mean (docs/meaning.md, "Merging").
///
/// What a person wrote is taken from the side that changed it; where both did, lists and plays are
/// united and single values are a conflict. What the provider wrote is never a conflict.
public struct ShowMerge: Sendable {
  let base: Show
  let ours: Show
  let theirs: Show
  /// Both sides made the show: there is nothing that both knew.
  let isNew: Bool
  /// Which version stands where both sides changed a value.
  let preferred: MergeSide
  let clock: Clock

  public internal(set) var show: Show
  public internal(set) var conflicts: [MergeConflict] = []

  /// The shows as the files have them, without `overrides` applied.
  public init(
    base: Show?, ours: Show, theirs: Show, preferring side: MergeSide = .ours, at clock: Clock
  ) {
    self.base = base ?? Show(slug: ours.slug, title: "")
    self.ours = ours
    self.theirs = theirs
    isNew = base == nil
    preferred = side
    self.clock = clock
    show = ours
    mergeProvider()
    mergePerson()
  }

  private mutating func mergePerson() {
    mergeOne("title", \.title) { $0 }
    show.aka = named(\.aka)
    mergeLists()
    mergeOne("rating", \.rating) { $0?.description }
    show.tags = named(\.tags)
    mergeOne("review", \.review, { $0 }, lines: { $0 })
    mergeAdded()
    mergeWatched()
    mergeSkipped()
    mergeRuns()
    mergeOnly()
    mergeOne("next", \.next) { $0?.rawValue }
    mergeSpecials()
    mergeNotes("ratings", \.ratings, \.description) { _ in nil }
    mergeNotes("reviews", \.reviews, { $0 }, lines: { $0 })
  }

  /// Words told apart without case.
  private func named(_ path: KeyPath<Show, [String]>) -> [String] {
    .merged(base: base[keyPath: path], ours: ours[keyPath: path], theirs: theirs[keyPath: path]) {
      $0.lowercased()
    }
  }

  /// The earlier day where both sides made the show.
  private mutating func mergeAdded() {
    if isNew, let here = ours.added, let there = theirs.added {
      show.added = min(here, there)
    } else {
      mergeOne("added", \.added) { $0?.description }
    }
  }
}
