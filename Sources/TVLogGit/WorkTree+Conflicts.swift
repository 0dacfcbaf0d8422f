extension WorkTree {
  /// The versions of a file in conflict: base, ours and theirs; nil where a side has none.
  package func versions(
    of path: String
  ) throws(GitError) -> (base: [UInt8]?, ours: [UInt8]?, theirs: [UInt8]?) {
    (try stage(1, path), try stage(2, path), try stage(3, path))
  }

  private func stage(_ number: Int, _ path: String) throws(GitError) -> [UInt8]? {
    let output = try git.attempt(["cat-file", "blob", ":\(number):\(prefix)\(path)"])
    return output.code == 0 ? output.bytes : nil
  }

  /// Ends a conflict by taking the file as it is in the folder now, or as gone.
  package func settle(_ path: String) throws(GitError) {
    try git.run("add", "--all", "--", ":(literal)\(path)")
  }

  /// Ends a conflict between a removal and a change.
  package func settle(_ path: String, keeping isKept: Bool) throws(GitError) {
    if isKept {
      try git.run("add", "--", ":(literal)\(path)")
    } else {
      try git.run("rm", "--quiet", "--force", "--", ":(literal)\(path)")
    }
  }

  package func finishMerge() throws(GitError) {
    try git.run("commit", "--quiet", "--no-edit", timeout: 600)
  }

  package func abortMerge() throws(GitError) {
    try git.run("merge", "--abort")
  }

  /// Takes a merge back that is committed and turned out to be bad.
  package func takeBackMerge(to commit: String) throws(GitError) {
    try git.run("reset", "--quiet", "--merge", commit)
  }
}
