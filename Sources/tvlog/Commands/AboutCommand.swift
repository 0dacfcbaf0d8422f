import ArgumentParser
import TVLogMetadata
import TVLogTerminal

extension TVLog {
  struct AboutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "about", abstract: "What tvlog is, and whose data it shows.",
      discussion: """
        Examples:
          tvlog about
        """)

    func run() async throws {
      let console = Console(color: .auto, environment: Environment())
      for line in AboutCommand.lines { console.print(Line(line)) }
    }

    /// Also what `--version` prints.
    static let lines =
      ["tvlog \(TVLog.version): your television history as plain text."] + Attribution.all
  }
}
