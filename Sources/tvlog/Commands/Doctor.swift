import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension TVLog {
  struct Doctor: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "doctor",
      abstract: "Look for what is wrong around the library.",
      discussion: """
        Every line that is not fine ends with the command that mends it. What is wrong inside the files is \
        found by tvlog check. A fresh clone needs one tvlog doctor --fix.

        Examples:
          tvlog doctor
          tvlog doctor --fix
          tvlog doctor --json --no-network
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: JSONOption
    @Flag(help: "Mend what tvlog can mend itself.") var fix = false
    @Flag(inversion: .prefixedNo, help: "Ask whether the provider can be reached.") var network =
      true

    func run(in session: Session) async throws {
      let examination = Examination(session: session)
      if fix { try examination.fix() }
      let findings = try await examination.findings(asksNetwork: network)
      if output.json {
        try session.print(json: Rows(findings, Examination.Finding.fields))
      } else {
        let lines = findings.flatMap { [StyledText($0.what), StyledText("  \($0.command)")] }
        session.console.print(Lines(lines.isEmpty ? ["everything is fine"] : lines))
      }
      if findings.isEmpty { return }
      throw ExitCode(Failure.Code.findings.rawValue)
    }
  }
}
