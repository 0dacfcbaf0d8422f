import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Check: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Look for mistakes in the files.",
      discussion: """
        Exits with 1 when there are errors, with --strict also for warnings; files with errors are left \
        out of every answer. --fix shows and puts right what can be meant in one way only: dates, ratings \
        and codes in other spellings, capital letters in keys and words, several statuses.

        Examples:
          tvlog check
          tvlog check shows/b/borgen.yaml
          tvlog check --explain duplicate-key
          tvlog check --fix -n
          tvlog check --staged            (as a pre-commit hook)
        """)

    enum Form: String, ExpressibleByArgument, CaseIterable { case text, short, json }

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Option(help: "text, short (a line each) or json.") var format = Form.text
    @Option(help: ArgumentHelp("Say what a code means.", valueName: "code")) var explain: String?
    @Flag(help: "Put right what is safe.") var fix = false
    @Flag(help: "Check what git is about to commit.") var staged = false
    @Flag(help: "Warnings count as errors.") var strict = false
    @Argument(help: ArgumentHelp("Some files alone.", valueName: "file"), completion: .file())
    var paths: [String] = []

    func validate() throws {
      if fix && staged { throw ValidationError("--fix and --staged exclude each other") }
      if write.dryRun && !fix { throw ValidationError("--dry-run goes with --fix") }
    }

    func run() async throws {
      if let explain { return try Check.explain(explain, library) }
      // What is wrong with the settings is among the findings.
      try await run(in: Session(library, takesDefaults: true))
    }

    func run(in session: Session) async throws {
      if fix { try mend(in: session) }
      if write.dryRun { return }
      let (found, count) =
        staged ? try await stagedFindings(in: session) : try await findings(in: session)
      let findings = found.sorted { $0.precedes($1) }
      switch format {
      case .text: session.console.print(CheckAnswer(findings, files: count))
      case .short:
        session.console.print(Lines(findings.map { StyledText("\($0) [\($0.kind.rawValue)]") }))
      case .json: try session.print(json: Rows(findings, Diagnostic.fields))
      }
      if findings.contains(where: { strict || $0.severity == .error }) {
        throw ExitCode(Failure.Code.findings.rawValue)
      }
    }

    private func findings(in session: Session) async throws -> ([Diagnostic], Int) {
      let folder = session.folder
      let places = paths.isEmpty ? nil : Set(try session.places(named: paths))
      let bar = ProgressBar("check", on: session.console)
      defer { bar.finish() }
      let all = await folder.check(
        settings: session.settings, at: session.clock, wanted: { places?.contains($0) ?? true },
        advanced: { bar.advance(of: $0) })
      guard let places else { return all }
      let wanted = Set(places.map { folder.relative($0.path) })
      return (all.findings.filter { wanted.contains($0.path) }, wanted.count)
    }

    private func mend(in session: Session) throws {
      for place in try session.places(named: paths) {
        // The difference is shown before anything is written.
        guard let wanted = try session.writer(isDry: true).mend(place) else {
          continue
        }
        session.console.print([wanted])
        if write.dryRun { continue }
        if let change = try session.writer(isDry: false).mend(place) {
          session.report([change], write, Line("\(change.path): mended"))
        }
      }
    }

    private static func explain(_ code: String, _ options: LibraryOptions) throws {
      guard let kind = Diagnostic.Kind(rawValue: code) else {
        let codes = Diagnostic.Kind.allCases.map(\.rawValue)
        throw Failure(
          .usage, "'\(code)' is no code of a finding",
          help: code.nearest(in: codes).map { "did you mean \($0)?" }
            ?? "codes: \(codes.joined(separator: ", "))")
      }
      Console(color: options.color, environment: Environment()).print(KindAnswer(kind))
    }
  }
}
