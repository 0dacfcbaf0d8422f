extension WorkTree {
  /// One commit, for a person.
  package struct Commit: Sendable {
    package var id: String
    package var parent: String?
    /// Seconds since 1970.
    package var seconds: Int64
    package var author: String
    package var subject: String
    package var changes: [Change] = []
    /// The message below its first line.
    var body: [Substring] = []

    /// One file of a commit; paths are relative to the library.
    package struct Change: Sendable {
      package var path: String
      /// Where it was before, when it got another name.
      package var oldPath: String?
    }
  }

  /// Commits that changed some paths, the newest first, without merges; one file is followed through
  /// its names.
  package func commits(of paths: [String], limit: Int) throws(GitError) -> [Commit] {
    guard try head() != nil else { return [] }
    var git = git
    git.settings.append("core.quotePath=false")
    let output = try git.run(
      [
        "log", "--no-merges", "--max-count=\(limit)", "--name-status",
        "--find-renames", "--relative", "--format=%x01%H%x02%P%x02%at%x02%an%x02%s",
      ] + (paths.count == 1 && paths != ["shows"] ? ["--follow"] : [])
        + ["--"] + paths.map { ":(literal)\($0)" })
    return output.text.split(separator: "\u{1}").compactMap { text in
      guard var commit = Commit(text) else { return nil }
      commit.changes = commit.body.compactMap(Commit.Change.init)
      return commit
    }
  }

  /// Where a file of that name was last, also when it is gone; nil where git never had one.
  package func lastPath(named name: String) throws(GitError) -> String? {
    guard try head() != nil else { return nil }
    let output = try git.run(
      "log", "--max-count=1", "--name-only", "--diff-filter=d", "--no-renames", "--relative",
      "--format=", "--",
      ":(glob)shows/**/\(name)")
    return output.lines.first
  }

  /// The newest commit that was there at a moment; nil where there was none.
  package func commit(at seconds: Int64) throws(GitError) -> String? {
    guard try head() != nil else { return nil }
    let output = try git.run("rev-list", "-1", "--before=@\(seconds)", "HEAD")
    return output.line.isEmpty ? nil : output.line
  }

  /// Every own file of a commit, relative to the library.
  package func files(at commit: String) throws(GitError) -> [String: [UInt8]] {
    let tree = try git.run("ls-tree", "-r", "-z", commit, "--", "tvlog.yaml", "shows")
    var names: [String] = []
    var ids: [String] = []
    for field in tree.fields {
      let parts = field.split(separator: "\t", maxSplits: 1)
      let facts = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, facts.count == 3, facts[1] == "blob" else { continue }
      names.append(String(parts[1]))
      ids.append(String(facts[2]))
    }
    return Dictionary(zip(names, try blobs(ids))) { first, _ in first }
  }

  /// The bytes of some blobs, in their order.
  package func blobs(_ ids: [String]) throws(GitError) -> [[UInt8]] {
    guard !ids.isEmpty else { return [] }
    let input = Array((ids.joined(separator: "\n") + "\n").utf8)
    let bytes = try git.run("cat-file", "--batch", input: input, timeout: 300).bytes
    var blobs: [[UInt8]] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 10) {
      let size =
        Int(String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last ?? "") ?? 0
      let start = end + 1
      guard start + size <= rest.endIndex else { break }
      blobs.append(Array(rest[start..<start + size]))
      rest = rest[(start + size)...].dropFirst()
    }
    return blobs
  }
}

extension WorkTree.Commit {
  fileprivate init?(_ text: Substring) {
    let lines = text.split(separator: "\n")
    let parts = lines.first?.split(separator: "\u{2}", omittingEmptySubsequences: false) ?? []
    guard parts.count == 5, let seconds = Int64(parts[2]) else { return nil }
    id = String(parts[0])
    parent = parts[1].split(separator: " ").first.map { String($0) }
    self.seconds = seconds
    author = String(parts[3])
    subject = String(parts[4])
    body = Array(lines.dropFirst())
  }
}

extension WorkTree.Commit.Change {
  /// `M<tab>path`, or `R100<tab>old<tab>new`.
  fileprivate init?(_ line: Substring) {
    let parts = line.split(separator: "\t")
    guard parts.count >= 2, let path = parts.last else { return nil }
    self.path = String(path)
    oldPath = parts.count == 3 && parts[0].first == "R" ? String(parts[1]) : nil
  }
}

extension WorkTree {
  /// The newest commit of a change that tvlog made and nobody reverted.
  ///
  /// The first of a library holds all of it: nil where that is the newest.
  package func lastOperation() throws(GitError) -> Commit? {
    try operations().first.flatMap { $0.parent == nil ? nil : $0 }
  }

  /// The commits of changes that tvlog made and nobody reverted, the newest first.
  package func operations() throws(GitError) -> [Commit] {
    guard try head() != nil else { return [] }
    let log = try git.run(
      "log", "--no-merges", "--max-count=500", "--format=%x01%H%x02%P%x02%at%x02%an%x02%s%n%b")
    var operations: [Commit] = []
    var reverted: Set<String> = []
    for text in log.text.split(separator: "\u{1}") {
      guard let commit = Commit(text) else { continue }
      for line in commit.body where line.hasPrefix("This reverts commit ") {
        reverted.insert(String(line.dropFirst(20).prefix(40)))
      }
      let isOperation = commit.body.contains {
        $0.hasPrefix("Tvlog-Op: ") && $0 != "Tvlog-Op: undo"
      }
      if isOperation, !reverted.contains(commit.id) { operations.append(commit) }
    }
    return operations
  }

  /// False where the same lines were changed since; everything is as it was then.
  package func revert(_ commit: String) throws(GitError) -> Bool {
    if try git.attempt(["revert", "--no-edit", commit], timeout: 300).code == 0 { return true }
    _ = try git.attempt(["revert", "--abort"])
    return false
  }
}
