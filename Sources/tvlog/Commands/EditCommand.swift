import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct EditCommand: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit",
      abstract: "Open a show's file in your editor.",
      discussion: """
        The editor gets a copy, which is checked before it takes the file's place. A text with errors is \
        never thrown away: it stays under .tvlog/edit/, and the next tvlog edit goes on with it.

        Examples:
          tvlog edit slow-horses
          EDITOR=nano tvlog edit slow-horses
          tvlog edit slow-horses --discard
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Flag(help: "Show what a draft would change, and throw it away.") var discard = false
    @Argument(help: "The show.", completion: .shows) var show: String

    func run(in session: Session) async throws {
      if discard { return try discardDraft(of: try await session.place(named: show), in: session) }
      let editor = try Editor(session.environment)
      let place = try await session.place(named: show)
      let draft = try Draft(place, in: session.folder)
      let path = session.folder.relative(draft.path)
      if draft.isOld { session.console.warn(Line("goes on with the draft \(path)", .quiet)) }
      while true {
        try open(draft, editor)
        let text = try draft.text()
        if text == draft.base {
          try draft.discard()
          return session.console.print(Line("\(session.folder.relative(place.path)): unchanged"))
        }
        let findings = draft.findings(in: text)
        guard findings.contains(where: { $0.severity == .error }) else {
          return try save(text, draft, in: session)
        }
        try refuse(findings, draft, in: session)
      }
    }

    private func discardDraft(of place: ShowPlace, in session: Session) throws {
      let name = session.folder.relative(place.path)
      guard try Draft.isThere(for: place, in: session.folder) else {
        throw Failure(.notFound, "there is no draft of \(name)")
      }
      let draft = try Draft(place, in: session.folder)
      session.console.print([
        FileChange(path: name, before: draft.base, after: try draft.text())
      ])
      if write.dryRun { return }
      try draft.discard()
      session.console.print(Line("\(name): the draft is gone; the file is as it was"))
    }

    /// A draft that an editor leaves as it was, and then fails, is no draft.
    private func open(_ draft: Draft, _ editor: Editor) throws {
      do {
        try editor.open(draft.path)
      } catch {
        if try draft.text() != draft.base { throw error }
        try draft.discard()
        throw Failure(
          .failure, "the editor failed, and nothing was changed",
          help: "it is called as: \(editor.command)")
      }
    }

    private func save(_ text: [UInt8], _ draft: Draft, in session: Session) throws {
      let path = session.folder.relative(draft.path)
      do {
        let writer = session.writer(isDry: write.dryRun)
        let change = try writer.write(text, of: draft, clock: session.clock)
        let loaded = session.folder.reading(draft.place)
        if !write.dryRun { try draft.discard() }
        let answer = EditAnswer(
          session.folder.relative(draft.place.path), session.standing(of: loaded.partial))
        session.report(change.map { [$0] } ?? [], write, answer)
        if write.dryRun { session.console.warn(Line("your text is in \(path)", .quiet)) }
        for finding in loaded.findings where !write.dryRun {
          session.console.warn(Failure(.findings, nil, findings: [finding]))
        }
      } catch DraftRefused.cannotBeUnited {
        throw Failure(
          .failure, "the file changed meanwhile, on lines that the draft changes too",
          help:
            "your text is in \(path); take over what you need, then tvlog edit \(draft.place.slug) --discard"
        )
      } catch DraftRefused.errors(let findings) {
        throw Failure(
          .failure, "the file changed meanwhile, and both changes together have errors",
          help: "your text is in \(path)", findings: findings)
      }
    }

    /// Returns where the person wants to edit again.
    private func refuse(_ findings: [Diagnostic], _ draft: Draft, in session: Session) throws {
      let path = session.folder.relative(draft.path)
      let kept = Failure(
        .failure, "the file is left as it is",
        help: "your text is in \(path); tvlog edit \(draft.place.slug) goes on with it")
      session.console.warn(Failure(.failure, nil, findings: findings))
      guard session.console.isInteractive else { throw kept }
      while true {
        switch session.console.answer(to: "[e]dit again, [s]ave as draft, [a]bort?")?.lowercased() {
        case "e", "edit", "": return
        case "s", "save", nil: throw kept
        case "a", "abort":
          throw Failure(
            .failure, "the file is left as it is",
            help: "your text stays in \(path) until tvlog edit \(draft.place.slug) --discard")
        default: continue
        }
      }
    }
  }
}
