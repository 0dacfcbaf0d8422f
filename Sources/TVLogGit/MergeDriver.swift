/// How git is told to merge show files by meaning.
package enum MergeDriver {
  /// Tracked, so that every clone has it; `-text`: git never converts line ends.
  package static let attributes = "shows/**/*.yaml -text merge=tvlog diff=tvlog"

  /// What git never carries.
  package static let ignored = [".tvlog/", ".*.tmp"]

  /// Lines of the local configuration, which a clone does not bring along.
  ///
  /// Where tvlog is missing git merges the lines itself: else it would silently keep our side alone.
  package static let settings = [
    ("merge.tvlog.name", "tvlog: shows by meaning"),
    ("merge.tvlog.driver", command("tvlog")),
    ("diff.tvlog.xfuncname", "^( *[sS][0-9]+[eE][0-9]+|[a-z-]+):"),
  ]

  /// The driver by the program's own path, for the merges that tvlog itself begins.
  package static func setting(program: String) -> String {
    "merge.tvlog.driver=\(command(program.quoted))"
  }

  private static func command(_ program: String) -> String {
    "sh -c 'if command -v \(program) >/dev/null 2>&1; then exec \(program) merge-driver \"$@\"; "
      + "else exec git merge-file -L ours -L base -L theirs --marker-size=\"$4\" \"$2\" \"$1\" \"$3\"; fi' "
      + "-- %O %A %B %L %P"
  }

  /// Writes what is missing; returns whether anything was.
  @discardableResult
  package static func install(in git: Git) throws(GitError) -> Bool {
    var isNew = false
    for (name, value) in settings where try git.attempt(["config", "--local", name]).line != value {
      try git.run("config", "--local", name, value)
      isNew = true
    }
    return isNew
  }

  package static func isInstalled(in git: Git) throws(GitError) -> Bool {
    for (name, value) in settings where try git.attempt(["config", "--get", name]).line != value {
      return false
    }
    return true
  }
}

extension String {
  /// Inside single quotes inside `sh -c '…'`.
  fileprivate var quoted: String {
    let isPlain = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._+-".contains($0)) }
    return isPlain ? self : "tvlog"
  }
}
