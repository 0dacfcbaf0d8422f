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
    // Before anything is committed to no branch.
    if try tree.remote() == nil, let failure = try noRemote() { throw failure }
    let committed = try session.folder.whileLocked {
      try session.commit(in: tree, operation: "sync")
    }
    if let committed { say("committed: \(committed)") }
    try warnOfIgnored()
    try await exchange()
  }

  /// A show that git ignores stays on this machine: meant for some, surely not for all.
  private func warnOfIgnored() throws {
    let paths = try session.folder.places().map { session.folder.relative($0.path) }
    let ignored = try tree.ignored(paths)
    guard let first = ignored.first else { return }
    let failure = Failure(
      .findings, "git ignores \(ignored.count) of \(paths.count) shows: they stay on this machine",
      help: "git check-ignore -v \(Shell.quoted(first)) says by which line")
    if ignored.count == paths.count { throw failure }
    session.console.warn(failure)
  }

  /// Fetches, merges and pushes until both ends have the same.
  func exchange() async throws {
    guard let remote = try tree.remote() else {
      guard let failure = try noRemote() else {
        return say("no other machine is known: git remote add origin URL names one")
      }
      throw failure
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

  /// Why there is nowhere to share; nil where no remote is named at all.
  private func noRemote() throws -> Failure? {
    let names = try tree.git.run("remote").lines
    if names.isEmpty { return nil }
    guard try tree.hasBranch() else {
      return Failure(
        .failure, "no branch is checked out: what is committed here belongs to none",
        help: "git switch -c NAME begins one; git switch BRANCH goes back to one")
    }
    return Failure(
      .failure, "several machines are known, \(names.joined(separator: " and "))",
      help: "git config branch.NAME.remote and branch.NAME.merge say with which to sync")
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
      let names = try session.folder.nameErrors()
      let merge = try tree.merge(remote, message: "merge \(remote.name)\n\nTvlog-Op: merge\n")
      for note in merge.notes { session.console.warn(Line(note)) }
      if !merge.isDone { try SyncConflicts(session: session, tree: tree).settle() }
      try check(since: before, names)
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

  /// A merge that leaves a file unreadable, or two of one name, is taken back whole.
  ///
  /// `names`: the files that were left out for their names before.
  private func check(since before: String?, _ names: [Diagnostic]) throws {
    guard let before else { return }
    try checkTogether(since: before, names)
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

  /// What no single show tells.
  private func checkTogether(since before: String, _ names: [Diagnostic]) throws {
    let twins = try session.folder.nameErrors().filter { !names.contains($0) }
    var settings: [Diagnostic] = []
    do {
      _ = try session.folder.settings()
    } catch let error as SettingsError {
      settings = error.findings
    }
    guard settings.isEmpty, twins.isEmpty else {
      try tree.takeBackMerge(to: before)
      throw Failure(
        .findings, "the merge was taken back: both sides together cannot be read",
        help: settings.isEmpty
          ? "rename one of the two here, then sync" : "write here what they have there, then sync",
        findings: settings + twins)
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
