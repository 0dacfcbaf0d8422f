import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

/// One `sync`: commit, fetch, merge, check, push.
struct SyncRun {
  let session: Session
  let tree: WorkTree
  /// Nothing of what the other side removed is doubted.
  let acceptsRemovals: Bool

  private func say(_ text: String) { session.console.print(Line(text)) }

  func run() async throws {
    if let kind = try tree.unfinished() { throw unfinished(kind) }
    let committed = try session.folder.whileLocked {
      try session.commit(in: tree, operation: "sync")
    }
    if let committed { say("committed: \(committed)") }
    try await exchange()
  }

  /// Fetches, merges and pushes until both ends have the same.
  func exchange() async throws {
    guard let remote = try tree.remote() else {
      say("no other machine is known: git remote add origin URL names one")
      return
    }
    for _ in 0..<5 {
      try fetch(remote)
      if try tree.exists(remote) { try merge(remote) }
      guard try tree.head() != nil else { return say("nothing to share yet") }
      let ahead = try tree.exists(remote) ? try tree.distance(remote).ours : 1
      if try ahead == 0 || tree.push(remote) {
        return say(ahead == 0 ? "up to date with \(remote.name)" : "pushed to \(remote.name)")
      }
    }
    throw Failure(.failure, "\(remote.name) moved on five times meanwhile; try again")
  }

  private func fetch(_ remote: WorkTree.Remote) throws {
    do throws(GitError) {
      try tree.fetch(remote)
    } catch {
      let ahead = (try? tree.exists(remote)) == true ? (try? tree.distance(remote).ours) ?? 0 : 0
      let left =
        ahead == 0
        ? "" : "; \(ahead == 1 ? "1 commit waits" : "\(ahead) commits wait") to be pushed"
      throw Failure(
        .failure, "\(remote.name) cannot be reached\(left)",
        help: "everything is safe here; tvlog sync goes on from there",
        details: ["  \(error.firstLine)"])
    }
  }

  private func merge(_ remote: WorkTree.Remote) throws {
    let before = try tree.head()
    guard try before == nil || tree.distance(remote).theirs > 0 else { return }
    try guardRemovals(remote)
    try session.folder.whileLocked {
      let merge = try tree.merge(remote, message: "merge \(remote.name)\n\nTvlog-Op: merge\n")
      for note in merge.notes { session.console.warn(Line(note)) }
      if !merge.isDone { try SyncConflicts(session: session, tree: tree).settle() }
      try check(since: before)
    }
    let count = try before.map {
      try tree.git.run("rev-list", "--count", "--no-merges", "\($0)..HEAD").line
    }
    say("merged from \(remote.name): \(count == "1" ? "1 commit" : "\(count ?? "all") commits")")
  }

  private func guardRemovals(_ remote: WorkTree.Remote) throws {
    guard try tree.head() != nil, !acceptsRemovals else { return }
    let (removed, all) = try tree.removals(by: remote)
    guard removed > 5, removed * 2 > all else { return }
    throw Failure(
      .failure, "\(remote.name) removes \(removed) of \(all) shows; nothing was merged",
      help: "tvlog sync --accept-removals says that it was meant")
  }

  /// A merge that leaves a file unreadable is taken back whole.
  private func check(since before: String?) throws {
    guard let before else { return }
    let paths = try tree.git.run(
      "diff", "--name-only", "-z", "--relative", "--diff-filter=d", before, "HEAD", "--", "shows"
    ).fields
    let changes = try paths.map { path in
      FileChange(path: path, before: nil, after: try tree.bytes(of: path, at: "HEAD"))
    }
    let old = session.errors(
      in: try paths.map { path in
        FileChange(path: path, before: nil, after: try tree.bytes(of: path, at: before))
      })
    let findings = session.errors(in: changes).filter { !old.contains($0) }
    guard findings.isEmpty else {
      try tree.takeBackMerge(to: before)
      throw Failure(
        .findings, "the merge was taken back: files from there cannot be read",
        help: "mend them there and sync", findings: findings)
    }
  }

  private func unfinished(_ kind: WorkTree.Unfinished) -> Failure {
    Failure(
      .conflict, "a \(kind.rawValue) is not finished",
      help: kind == .merge
        ? "tvlog sync --continue when no markers are left, or tvlog sync --abort"
        : "git \(kind.rawValue) --continue or --abort")
  }
}
