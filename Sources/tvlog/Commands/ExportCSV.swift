import ArgumentParser
import TVLogCore
import TVLogExport

extension TVLog {
  struct ExportCSV: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "csv",
      abstract: "Every play as comma-separated values.",
      discussion: """
        The fields are those of 'tvlog history', the oldest play first. Titles that a spreadsheet would take for \
        formulas get an apostrophe in front; --exact leaves them as they are.

        Examples:
          tvlog export csv -o plays.csv
          tvlog export csv genre:comedy
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var target: TargetOption
    @Flag(help: "Leave titles as they are, for programs that are no spreadsheets.")
    var exact = false
    @Argument(
      help: ArgumentHelp("Which shows; all when left out.", valueName: "query"),
      completion: .queries)
    var words: [String] = []

    func run(in session: Session) async throws {
      let loaded = try await session.load()
      let plays = PlayLine.newestFirst(try session.exported(words, of: loaded)).reversed()
      try session.write(PlaysCSV.bytes(of: plays, isExact: exact), to: target, of: loaded)
    }
  }
}
