import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension TVLog {
  struct Sync: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "sync",
      abstract: "Bring the library and its other copies together.",
      discussion: """
        Commits what changed, fetches, merges show by show and pushes. What both sides changed is merged by \
        meaning; only two different values of one thing are left to you, and the exit code is 3 then.

        Examples:
          tvlog sync
          tvlog sync --continue
        """)

    @OptionGroup var library: LibraryOptions
    @Flag(name: .customLong("continue"), help: "Go on when no conflict markers are left.")
    var goesOn = false
    @Flag(help: "Go back to before the merge.") var abort = false
    @Flag(help: "Also when the other side removed most shows.") var acceptRemovals = false

    func validate() throws {
      if goesOn && abort { throw ValidationError("--continue and --abort exclude each other") }
    }

    func run(in session: Session) async throws {
      guard let tree = try session.workTree() else {
        throw Failure(
          .failure, "\(session.folder.path) is not kept by git",
          help: "tvlog doctor --fix begins it")
      }
      let run = SyncRun(session: session, tree: tree, acceptsRemovals: acceptRemovals)
      if abort || goesOn {
        guard try tree.unfinished() == .merge else {
          throw Failure(.failure, "no merge is going on")
        }
      }
      if abort {
        try session.folder.whileLocked { try tree.abortMerge() }
        return session.console.print(Line("the library is as it was before the merge"))
      }
      guard goesOn else { return try await run.run() }
      try session.folder.whileLocked { try proceed(tree, session) }
      try await run.exchange()
    }

    private func proceed(_ tree: WorkTree, _ session: Session) throws {
      let conflicts = SyncConflicts(session: session, tree: tree)
      let paths = try tree.unmergedPaths()
      let marked = paths.filter { !conflicts.marks(in: $0).isEmpty }
      guard marked.isEmpty else { throw conflicts.failure(marked) }
      let findings = paths.flatMap { path -> [Diagnostic] in
        guard
          let bytes = try? FileSystem.real.read(
            "\(session.folder.path)/\(path)", ShowFile.sizeLimit)
        else { return [] }
        return session.errors(in: [FileChange(path: path, before: nil, after: bytes)])
      }
      guard findings.isEmpty else {
        throw Failure(
          .conflict, nil, help: conflicts.failure(paths).help, findings: findings)
      }
      _ = try session.folder.settings()
      for path in paths { try tree.settle(path) }
      try tree.finishMerge()
    }
  }
}
