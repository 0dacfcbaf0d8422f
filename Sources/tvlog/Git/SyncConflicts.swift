import TVLogCore
import TVLogFiles
import TVLogGit

/// What a merge could not settle: removals against changes are settled here, values are the person's.
struct SyncConflicts {
  let session: Session
  let tree: WorkTree

  /// Ends the merge where nothing is left to choose; else says where to look.
  func settle() throws {
    for path in try tree.unmergedPaths() { try settleRemoval(path) }
    let left = try tree.unmergedPaths()
    guard left.isEmpty else { throw failure(left) }
    try tree.finishMerge()
  }

  /// A show that one side removed is kept where the other did something of the person's with it.
  private func settleRemoval(_ path: String) throws {
    let (base, ours, theirs) = try tree.versions(of: path)
    guard let base, (ours == nil) != (theirs == nil), let changed = ours ?? theirs else { return }
    let events = ShowEvent.events(
      from: show(base, path), to: show(changed, path), at: session.clock)
    try tree.settle(path, keeping: events.contains { $0 != .refreshed })
  }

  private func show(_ bytes: [UInt8], _ path: String) -> Show {
    ShowReader.read(bytes, slug: String(path.fileName.dropLast(5)), path: path).partial
  }

  func failure(_ paths: [String]) -> Failure {
    Failure(
      .conflict, nil,
      help: "choose the right lines, delete the markers, then: tvlog sync --continue (or --abort)",
      details: paths.flatMap(places))
  }

  /// The lines, from 1, at which a conflict of a file begins.
  func marks(in path: String) -> [Int] {
    let bytes =
      (try? FileSystem.real.read("\(session.folder.path)/\(path)", ShowFile.sizeLimit)) ?? []
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0].starts(with: "<<<<<<< ".utf8) }.map { $0 + 1 }
  }

  /// `shows/b/borgen.yaml:4` for each conflict in a file.
  private func places(in path: String) -> [String] {
    let marks = marks(in: path)
    let sentence = "both sides changed this"
    return marks.isEmpty
      ? ["\(path): \(sentence)"] : marks.map { "\(path):\($0): \(sentence)" }
  }
}
