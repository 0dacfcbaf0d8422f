/// A value that both sides changed, each to something else: a person has to choose.
public struct MergeConflict: Hashable, Sendable {
  /// The keys that lead to it, such as `ratings.S01E09`.
  public var key: String
  /// What each version says, for the sentence; nil where it says nothing.
  public var base: String?
  public var ours: String?
  public var theirs: String?

  public init(_ key: String, base: String?, ours: String?, theirs: String?) {
    self.key = key
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }
}

extension MergeConflict: CustomStringConvertible {
  public var description: String {
    if ours?.contains("\n") ?? false, theirs?.contains("\n") ?? false {
      return "\(key): both sides changed the same lines"
    }
    let before = base.map { "; it was \($0.shortened)" } ?? ""
    let here = ours?.shortened ?? "removed"
    return "\(key) is \(here) here and \(theirs?.shortened ?? "removed") there\(before)"
  }
}

extension String {
  /// The first line, cut to what a sentence bears.
  fileprivate var shortened: String {
    let line = prefix { !$0.isNewline }
    return line.count == count && count <= 40 ? self : line.prefix(37) + "..."
  }
}
