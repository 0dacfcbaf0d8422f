import TVLogCore
import TVLogFiles
import TVLogGit

extension Session {
  /// The work tree that the library is in; nil where git has nothing of it.
  func workTree() throws -> WorkTree? {
    var git = Git(folder.path)
    git.asks = console.isInteractive
    git.settings = [MergeDriver.setting(program: environment.program)]
    return try WorkTree(git)
  }

  /// What own files became since the last commit.
  func changes(in tree: WorkTree) throws -> [FileChange] {
    let head = try tree.head()
    return try tree.changedPaths().map { path in
      let before = try head.flatMap { try tree.bytes(of: path, at: $0) }
      let place = "\(folder.path)/\(path)"
      let isThere = try FileSystem.real.status(place)?.kind == .file
      let after = isThere ? try FileSystem.real.read(place, ShowFile.sizeLimit) : nil
      return FileChange(path: path, before: before, after: after)
    }
  }

  /// Commits every own file that changed; returns the message's first line, nil where nothing had.
  func commit(in tree: WorkTree, operation: String) throws -> String? {
    let changes = try changes(in: tree)
    guard !changes.isEmpty else { return nil }
    let findings = errors(in: changes)
    guard findings.isEmpty else {
      throw Failure(
        .findings, "nothing was committed", help: "mend these first", findings: findings)
    }
    try guardRemovals(changes, tree)
    let message = CommitWords(changes, clock: clock).message(operation: operation)
    try tree.commit(changes.map(\.path), message: message)
    return String(message.prefix { $0 != "\n" })
  }

  /// What keeps changed files from being read.
  func errors(in changes: [FileChange]) -> [Diagnostic] {
    changes.flatMap { change -> [Diagnostic] in
      guard let bytes = change.after, change.path.hasPrefix("shows/"),
        change.path.hasSuffix(".yaml")
      else { return [] }
      let slug = String(change.path.fileName.dropLast(5))
      return ShowReader.read(bytes, slug: slug, path: change.path).findings
        .filter { $0.severity == .error }
    }
  }

  /// A folder that is not mounted, or was emptied by mistake, must not empty the library everywhere.
  private func guardRemovals(_ changes: [FileChange], _ tree: WorkTree) throws {
    let removed = changes.count { $0.after == nil }
    let known = try tree.git.run("ls-files", "-z", "--", "shows").fields.count
    guard removed > 5, removed * 2 > known else { return }
    throw Failure(
      .failure, "\(removed) of \(known) shows are gone from the folder; nothing was committed",
      help: "git checkout -- shows brings them back; git commit -a says that it was meant")
  }
}

extension Environment {
  /// The path of the program that runs.
  var program: String {
    (try? FileSystem.real.resolve("/proc/self/exe")) ?? "tvlog"
  }
}
