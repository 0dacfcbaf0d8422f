import ArgumentParser
import TVLogCore
import TVLogExport
import TVLogFiles

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
      if words.isEmpty {
        let loaded = try await session.plays()
        return try write(loaded.kept.flatMap(\.lines), of: loaded, in: session)
      }
      let loaded = try await session.load()
      let lines = try session.exported(words, of: loaded).flatMap { PlayLine.lines($0) }
      try write(lines, of: loaded, in: session)
    }

    private func write<Kept>(
      _ lines: [PlayLine], of loaded: Loaded<Kept>, in session: Session
    ) throws {
      let plays = PlayLine.newestFirst(lines).reversed()
      try session.write(PlaysCSV.bytes(of: plays, isExact: exact), to: target, of: loaded)
    }
  }
}
