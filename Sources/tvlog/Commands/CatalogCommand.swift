import ArgumentParser
import TVLogMetadata
import TVLogTerminal

extension TVLog {
  struct CatalogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "catalog", abstract: "The list of all shows, kept on this machine.",
      subcommands: [CatalogUpdateCommand.self])
  }

  struct CatalogUpdateCommand: MachineCommand {
    static let configuration = CommandConfiguration(
      commandName: "update", abstract: "Fetch TVmaze's index, or what changed in it.",
      discussion: """
        The first time takes some three minutes; interrupted, it goes on where it ended. `search --offline` \
        and recommendations work on it.

        Examples:
          tvlog catalog update
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var verbose: VerboseOption

    func run() async throws {
      let machine = try Machine(color: library.color)
      let bar = ProgressBar("catalog", on: machine.console)
      defer { bar.finish() }
      let tvmaze = machine.tvmazeIndex
      let update = CatalogUpdate(tvmaze, file: machine.catalogFile)
      let outcome = try await update.run { done, all in bar.show(done, of: all) }
      bar.finish()
      if verbose.isOn { machine.console.warn(notes: tvmaze.notes, of: "catalog") }
      let removed = outcome.removed == 0 ? "" : ", \(outcome.removed) removed"
      machine.console.print(
        Line("catalog: \(outcome.count) shows, \(outcome.pages) pages fetched\(removed)"))
    }
  }
}
