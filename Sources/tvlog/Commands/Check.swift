import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Check: LibraryCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look for mistakes in the files.",
      discussion: """
        Exits with 1 when there are errors; files with errors are left out of
        every answer.

        Examples:
          tvlog check
          tvlog check shows/b/borgen.yaml
        """)

    @OptionGroup var library: LibraryOptions
    @Argument(help: ArgumentHelp("Some files alone.", valueName: "file")) var paths: [String] = []

    func run(in session: Session) async throws {
      let loaded = try await session.folder.load(settings: session.settings)
      let wanted = Set(paths.map { session.folder.relative(session.environment.absolute($0)) })
      let findings =
        (loaded.findings + session.folder.meaningFindings(of: loaded, at: session.clock))
        .filter { wanted.isEmpty || wanted.contains($0.path) }
        .sorted { $0.precedes($1) }
      session.console.print(
        CheckAnswer(findings, files: wanted.isEmpty ? loaded.fileCount : wanted.count))
      if findings.contains(where: { $0.severity == .error }) {
        throw ExitCode(Failure.Code.findings.rawValue)
      }
    }
  }
}
