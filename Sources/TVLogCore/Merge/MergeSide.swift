/// One of the three versions that meet in a merge.
public enum MergeSide: Sendable {
  case base, ours, theirs
}
