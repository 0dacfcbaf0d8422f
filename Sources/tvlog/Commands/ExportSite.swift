import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct ExportSite: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "site",
      abstract: "Web pages of the whole library.",
      discussion: """
        The folder may hold an older export: what did not change is not written again, and what is gone is \
        removed. Nothing else in it is touched.

        Examples:
          tvlog export site public
          tvlog export site public --title "Anna's television" --private tag:secret
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var choices: SiteChoices
    @Flag(help: "Write every page, also over files that no export made.")
    var force = false
    @Argument(help: ArgumentHelp("The folder for the pages.", valueName: "dir"))
    var path: String

    func run(in session: Session) async throws {
      let folder = session.environment.absolute(path)
      let (report, broken) = try await session.exportSite(choices, to: folder, force: force)
      session.console.print(Line("\(folder): \(report.words)"))
      if let first = broken.first {
        let page = report.kept > 0 ? "its page is that of last time" : "it is left out"
        throw Failure(
          .findings, "\(first.path) could not be read; \(page)",
          help: "tvlog check \(first.path)")
      }
    }
  }
}

extension ExportFolder.Report {
  /// `41 files written, 1,003 unchanged, 2 removed`.
  var words: String {
    let parts = [
      (written, "written"), (unchanged, "unchanged"), (removed, "removed"), (kept, "kept"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.isEmpty ? "nothing to write" : "files: " + words.joined(separator: ", ")
  }
}
