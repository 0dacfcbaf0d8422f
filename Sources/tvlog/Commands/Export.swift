import ArgumentParser

extension TVLog {
  /// What leaves the library as files; each form is a command of its own.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Pages, feeds and dumps of the library.",
      subcommands: [
        ExportSite.self, ExportCalendar.self, ExportAtom.self, ExportJSON.self, ExportCSV.self,
      ])
  }
}
