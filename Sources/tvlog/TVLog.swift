import ArgumentParser
import Glibc
import TVLogCore

struct TVLog: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "tvlog",
    abstract: "Your television history as plain text.",
    version: "tvlog \(version)",
    groupedSubcommands: [
      CommandGroup(
        name: "Watching",
        subcommands: [Next.self, Watch.self, Unwatch.self, Skip.self, Rewatch.self]),
      CommandGroup(
        name: "Looking",
        subcommands: [List.self, ShowOne.self, ProgressCommand.self, CalendarCommand.self]),
      CommandGroup(
        name: "Keeping",
        subcommands: [
          Add.self, Remove.self, Rename.self, Rate.self, Review.self, Lists.self, Tag.self,
          Start.self, Hold.self, Drop.self, Finish.self, Favorite.self,
        ]),
      CommandGroup(
        name: "Publishing", subcommands: [Export.self, Open.self, TemplatesCommand.self]),
      CommandGroup(name: "The library", subcommands: [Init.self, Check.self, SchemaCommand.self]),
    ])
}

extension TVLog {
  /// The parser would complain of every word behind a command it does not know.
  fileprivate static func checkName(_ name: String?) throws {
    guard let name, !name.hasPrefix("-"), name != "help" else { return }
    let names = configuration.groupedSubcommands.flatMap(\.subcommands).map {
      $0.configuration.commandName ?? "\($0)".lowercased()
    }
    guard !names.contains(name) else { return }
    throw Failure(
      .usage, "'\(name)' is no command",
      help: name.nearest(in: names).map { "did you mean tvlog \($0)?" } ?? "tvlog help lists them")
  }
}

@main
enum Main {
  static func main() async {
    var color = ColorChoice.auto
    do {
      try TVLog.checkName(CommandLine.arguments.dropFirst().first)
      var command = try TVLog.parseAsRoot()
      color = (command as? any LibraryCommand)?.library.color ?? .auto
      if var command = command as? any AsyncParsableCommand {
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
