import ArgumentParser
import Glibc
import TVLogCore
import TVLogMetadata

/// Every command says its name itself: made from the type's, the names of all would take longer at every
/// start than all the rest of it (docs/performance.md).
struct TVLog: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "tvlog",
    abstract: "Your television history as plain text.",
    discussion: """
      Without a command: what to watch now, in short. `tvlog serve` and `tvlog account` are the server's (docs/server.md).
      """,
    version: (["tvlog \(version)"] + Attribution.all).joined(separator: "\n"),
    groupedSubcommands: [
      CommandGroup(
        name: "Watching",
        subcommands: [Next.self, Watch.self, Unwatch.self, Skip.self, Rewatch.self]),
      CommandGroup(
        name: "Looking",
        subcommands: [
          List.self, ShowOne.self, ProgressCommand.self, CalendarCommand.self, History.self,
          Stats.self, Recommend.self,
        ]),
      CommandGroup(
        name: "Keeping",
        subcommands: [
          Search.self, CatalogCommand.self, Add.self, RefreshCommand.self, LinkCommand.self,
          UnlinkCommand.self, EditCommand.self, Remove.self, Rename.self, Rate.self, Review.self,
          Lists.self, Tag.self, Start.self, Hold.self, Drop.self, Finish.self, Favorite.self,
        ]),
      CommandGroup(
        name: "The library",
        subcommands: [
          Init.self, Check.self, Fmt.self, Doctor.self, Sync.self, Undo.self, Log.self,
          SchemaCommand.self, Images.self, AboutCommand.self, MergeDriverCommand.self,
        ]),
      CommandGroup(
        name: "Publishing", subcommands: [Export.self, Open.self, TemplatesCommand.self]),
    ])
}

@main
enum Main {
  static func main() async {
    var color = ColorChoice.auto
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if let plugin = try Plugin(arguments, Environment()) { try plugin.run() }
      if let dashboard = TVLog.dashboard(arguments) { return try await dashboard.run() }
      var command = try TVLog.command(arguments)
      if let command = command as? any MachineCommand {
        color = command.library.color
        try await command.run()
      } else if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error, color)
    }
  }

  /// Help, usage errors and exit codes are the parser's; everything else is a failure of ours.
  private static func end(with error: any Error, _ color: ColorChoice) -> Never {
    let code = TVLog.exitCode(for: error)
    if error is ExitCode || error is CleanExit || code == .validationFailure
      || code == .success
    {
      TVLog.exit(withError: error)
    }
    let failure = Failure(error)
    Console(color: color, environment: Environment()).warn(failure)
    exit(failure.code.rawValue)
  }
}
