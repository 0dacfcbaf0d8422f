extension WorkTree {
  /// Where the current branch is shared.
  package struct Remote: Sendable {
    package var name: String
    package var branch: String
    /// The branch does not yet know its counterpart there.
    package var isNew: Bool

    package var reference: String { "refs/remotes/\(name)/\(branch)" }
  }

  /// Whether a branch is checked out, and not a commit alone.
  package func hasBranch() throws(GitError) -> Bool {
    try git.attempt(["symbolic-ref", "--short", "-q", "HEAD"]).code == 0
  }

  /// The branch's own remote, else the only one; nil where there is none.
  package func remote() throws(GitError) -> Remote? {
    let branch = try git.attempt(["symbolic-ref", "--short", "-q", "HEAD"]).line
    guard !branch.isEmpty else { return nil }
    let name = try git.attempt(["config", "branch.\(branch).remote"]).line
    let merged = try git.attempt(["config", "branch.\(branch).merge"]).line
    if !name.isEmpty, name != ".", merged.hasPrefix("refs/heads/") {
      return Remote(name: name, branch: String(merged.dropFirst(11)), isNew: false)
    }
    let names = try git.run("remote").lines
    guard names.count == 1 || names.contains("origin") else { return nil }
    return Remote(
      name: names.count == 1 ? names[0] : "origin", branch: branch, isNew: true)
  }

  package func fetch(_ remote: Remote) throws(GitError) {
    try git.run("fetch", "--quiet", remote.name, timeout: 300)
  }

  /// Whether the other end has the branch.
  package func exists(_ remote: Remote) throws(GitError) -> Bool {
    try git.attempt(["rev-parse", "-q", "--verify", remote.reference]).code == 0
  }

  /// Commits that one has and the other has not: ours, theirs.
  package func distance(_ remote: Remote) throws(GitError) -> (ours: Int, theirs: Int) {
    let output = try git.run("rev-list", "--left-right", "--count", "HEAD...\(remote.reference)")
    let counts = output.line.split { $0 == "\t" || $0 == " " }.compactMap { Int($0) }
    return counts.count == 2 ? (counts[0], counts[1]) : (0, 0)
  }

  /// Shows that the other side removed since both were one, and how many there were.
  package func removals(by remote: Remote) throws(GitError) -> (removed: Int, of: Int) {
    let removed = try git.attempt([
      "diff", "--name-only", "--diff-filter=D", "--find-renames", "--relative", "-z",
      "HEAD...\(remote.reference)", "--", "shows",
    ])
    let all = try git.run("ls-files", "-z", "--", "shows")
    return (removed.fields.count, all.fields.count)
  }

  /// Whether nothing is left to choose, and what was said of single files.
  package func merge(
    _ remote: Remote, message: String
  ) throws(GitError) -> (isDone: Bool, notes: [String]) {
    let output = try git.attempt(
      ["merge", "--no-edit", "--allow-unrelated-histories", "-m", message, remote.reference],
      timeout: 600)
    let notes = output.errors.split(separator: "\n").map { String($0) }
    if output.code == 0 { return (true, notes) }
    guard try unfinished() == .merge else {
      throw .failed("merge", output: output.errors.isEmpty ? output.text.trimmed : output.errors)
    }
    return (false, notes)
  }

  /// False where the other end has moved on meanwhile.
  package func push(_ remote: Remote) throws(GitError) -> Bool {
    let upstream = remote.isNew ? ["--set-upstream"] : []
    let output = try git.attempt(
      ["push", "--quiet"] + upstream + [remote.name, "HEAD:refs/heads/\(remote.branch)"],
      timeout: 300)
    if output.code == 0 { return true }
    let isBehind = ["non-fast-forward", "fetch first", "cannot lock ref", "stale info"].contains {
      output.errors.contains($0)
    }
    guard isBehind else { throw .failed("push", output: output.errors) }
    return false
  }
}

extension String {
  fileprivate func contains(_ part: String) -> Bool {
    let (text, wanted) = (Array(utf8), Array(part.utf8))
    guard text.count >= wanted.count else { return false }
    return (0...text.count - wanted.count).contains {
      text[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
