import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension TVLog {
  struct Undo: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "undo",
      abstract: "Take back what the last commands changed.",
      discussion: """
        What you did to the same files since stays. Where the same lines were changed since, nothing is taken \
        back. With commit: auto that is a commit which reverts the first; where this machine has changed \
        nothing, the last commit that tvlog made is reverted.

        Examples:
          tvlog undo
          tvlog undo 3
          tvlog undo --redo
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Flag(help: "Take back the last undo instead.") var redo = false
    @Argument(help: "How many changes.") var count = 1

    func validate() throws {
      guard count > 0 else { throw ValidationError("how many changes? 1 or more") }
    }

    func run(in session: Session) async throws {
      let entries = try UndoJournal(session.folder).entries()
      let chosen = Array(entries.open(redo: redo).suffix(count))
      guard let last = chosen.last else {
        // What git knows is older than what was noted here: it is asked only where nothing was.
        guard entries.isEmpty, !redo else { throw Undo.nothing }
        return try undoByGit(session)
      }
      if write.dryRun {
        let whole = chosen.dropLast().reversed().reduce(last) { $1.followed(by: $0) }
        let writer = LibraryWriter(session.folder, isDry: true)
        return session.console.print(try writer.undo(whole, clock: session.clock))
      }
      for entry in chosen.reversed() {
        let changes = try LibraryWriter(session.folder, isDry: false).undo(
          entry, clock: session.clock)
        let told = CommitWords(redo ? changes : entry.changes, clock: session.clock).summary
        session.console.print(Line("\(redo ? "did again" : "took back"): \(told)"))
        session.commitAutomatically(changes, takingBack: redo ? [] : entry.changes)
      }
    }

    /// A commit of `sync` may hold what many commands did, even the whole library.
    private func refuseLosses(_ changes: [FileChange], _ commit: WorkTree.Commit) throws {
      let gone = changes.filter { $0.after == nil }
      guard gone.count > 5 || gone.contains(where: { !$0.path.hasPrefix("shows/") }) else { return }
      throw Failure(
        .failure,
        "taking '\(commit.subject)' back would remove \(Codes.count(gone.count, of: "file"))",
        help: "git revert \(commit.id.prefix(10)) does it all the same")
    }

    private static let nothing = Failure(.failure, "there is nothing to take back")

    /// Where this machine noted nothing, the last commit that tvlog made is reverted.
    private func undoByGit(_ session: Session) throws {
      guard let tree = try session.workTree(), let commit = try tree.lastOperation() else {
        throw Undo.nothing
      }
      guard try tree.changedPaths().isEmpty else {
        throw Failure(
          .failure, "files were changed since the last commit", help: "tvlog sync commits them")
      }
      let changes = try tree.changes(of: commit).map {
        FileChange(path: $0.path, before: $0.after, after: $0.before)
      }
      try refuseLosses(changes, commit)
      if write.dryRun { return session.console.print(changes) }
      guard try session.folder.whileLocked({ try tree.revert(commit.id) }) else {
        throw Failure(
          .failure, "'\(commit.subject)' is not taken back: the same lines were changed since")
      }
      session.console.print(Line("took back: \(commit.subject)"))
    }
  }
}
