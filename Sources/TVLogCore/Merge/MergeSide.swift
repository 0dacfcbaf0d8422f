/// One of the three versions that meet in a merge.
package enum MergeSide: Sendable {
  case base, ours, theirs
}
