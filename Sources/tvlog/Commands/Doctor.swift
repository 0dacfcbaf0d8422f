import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension TVLog {
  struct Doctor: LibraryCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look for what is wrong around the library.",
      discussion: """
        Every line that is not fine ends with the command that mends it. What is wrong inside the files is
        found by tvlog check. A fresh clone needs one tvlog doctor --fix.

        Examples:
          tvlog doctor
          tvlog doctor --fix
        """)

    @OptionGroup var library: LibraryOptions
    @Flag(help: "Mend what tvlog can mend itself.") var fix = false
    @Flag(inversion: .prefixedNo, help: "Ask whether the provider can be reached.") var network =
      true

    func run(in session: Session) async throws {
      let examination = Examination(session: session)
      if fix { try examination.fix() }
      let findings = try await examination.findings(asksNetwork: network)
      for finding in findings {
        session.console.print(Line("\(finding.what)"))
        session.console.print(Line("  \(finding.command)"))
      }
      if findings.isEmpty { return session.console.print(Line("everything is fine")) }
      throw ExitCode(Failure.Code.findings.rawValue)
    }
  }
}
