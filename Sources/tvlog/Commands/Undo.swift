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

    func run(in session: Session) async throws {
      let entries = try UndoJournal(session.folder).entries()
      let chosen = entries.open(redo: redo).suffix(max(0, count)).reversed()
      if chosen.isEmpty { return try undoByGit(session) }
      for entry in chosen {
        let changes = try LibraryWriter(session.folder, isDry: write.dryRun).undo(
          entry, clock: session.clock)
        let told = CommitWords(redo ? changes : entry.changes, clock: session.clock).summary
        if write.dryRun {
          session.console.print(changes)
          continue
        }
        session.console.print(Line("\(redo ? "did again" : "took back"): \(told)"))
        session.commitAutomatically(changes, takingBack: redo ? [] : entry.changes)
      }
    }

    /// Where this machine noted nothing, the last commit that tvlog made is reverted.
    private func undoByGit(_ session: Session) throws {
      guard !redo, let tree = try session.workTree(), let commit = try tree.lastOperation() else {
        throw Failure(.failure, "there is nothing to take back")
      }
      guard try tree.changedPaths().isEmpty else {
        throw Failure(
          .failure, "files were changed since the last commit", help: "tvlog sync commits them")
      }
      if write.dryRun { return session.console.print(Line("would take back: \(commit.subject)")) }
      guard try session.folder.whileLocked({ try tree.revert(commit.id) }) else {
        throw Failure(
          .failure, "'\(commit.subject)' is not taken back: the same lines were changed since")
      }
      session.console.print(Line("took back: \(commit.subject)"))
    }
  }
}
