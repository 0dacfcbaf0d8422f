/// A library inside a git work tree.
package struct WorkTree: Sendable {
  package let git: Git
  /// From the top of the work tree to the library, with a slash at its end; empty where they are one.
  package let prefix: String

  /// The paths that tvlog commits; everything else in the work tree is the person's.
  package static let own = ["tvlog.yaml", "shows", ".gitattributes", ".gitignore"]

  /// Nil where the library is in no work tree.
  package init?(_ git: Git) throws(GitError) {
    let output = try git.attempt(["rev-parse", "--is-inside-work-tree", "--show-prefix"])
    guard output.code == 0, output.line == "true" else { return nil }
    self.git = git
    prefix = output.lines.dropFirst().first ?? ""
  }

  /// An operation that was begun and not ended.
  package enum Unfinished: String, Sendable {
    case merge, rebase, revert
    case cherryPick = "cherry-pick"
  }

  package func unfinished() throws(GitError) -> Unfinished? {
    let heads: [(String, Unfinished)] = [
      ("MERGE_HEAD", .merge), ("CHERRY_PICK_HEAD", .cherryPick), ("REVERT_HEAD", .revert),
      ("REBASE_HEAD", .rebase),
    ]
    for (name, kind) in heads
    where try git.attempt(["rev-parse", "-q", "--verify", name]).code == 0 {
      return kind
    }
    return nil
  }

  /// The commit that is checked out; nil before the first.
  package func head() throws(GitError) -> String? {
    let output = try git.attempt(["rev-parse", "-q", "--verify", "HEAD"])
    return output.code == 0 ? output.line : nil
  }

  /// Own files that differ from the last commit, relative to the library.
  package func changedPaths() throws(GitError) -> [String] {
    let status = try git.run(
      ["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--"] + WorkTree.own)
    return status.fields.compactMap { field in
      let path = field.dropFirst(3)
      return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }
  }

  /// Those of some files, relative to the library, that git is told to ignore and does not keep.
  package func ignored(_ paths: [String]) throws(GitError) -> [String] {
    var input: [UInt8] = []
    for path in paths { input += Array(path.utf8) + [0] }
    return try git.attempt(["check-ignore", "-z", "--stdin"], input: input).fields
  }

  /// Files that a merge left in conflict, relative to the library.
  package func unmergedPaths() throws(GitError) -> [String] {
    try git.run("diff", "--name-only", "--diff-filter=U", "-z", "--relative").fields
  }

  /// A file as a commit has it; nil where it has none.
  package func bytes(of path: String, at revision: String) throws(GitError) -> [UInt8]? {
    let output = try git.attempt(["cat-file", "blob", "\(revision):\(prefix)\(path)"])
    return output.code == 0 ? output.bytes : nil
  }

  /// Commits some own files and nothing that was staged by hand.
  package func commit(_ paths: [String], message: String) throws(GitError) {
    let paths = paths.map { ":(literal)\($0)" }
    try git.run(["add", "--all", "--"] + paths)
    try git.run(
      ["commit", "--quiet", "--file=-", "--"] + paths, input: Array(message.utf8), timeout: 600)
  }
}
