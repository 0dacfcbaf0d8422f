import Foundation
import Testing

/// Every command that answers programs has a recorded session in which it does.
@Suite struct JSONTests {
  private struct Dump: Decodable { var command: Command }

  private struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable { var name: String }
      var names: [Name]?
    }
    var commandName: String
    var defaultSubcommand: String?
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// The words of every command below this one that has an option; the default of a group is called by
    /// the group's name.
    func paths(having option: String, below path: [String] = []) -> [[String]] {
      let own = arguments?.contains { $0.names?.contains { $0.name == option } ?? false } ?? false
      return (own ? [path] : [])
        + (subcommands ?? []).flatMap { command in
          let isDefault = command.commandName == defaultSubcommand && !path.isEmpty
          return command.paths(
            having: option, below: isDefault ? path : path + [command.commandName])
        }
    }
  }

  private static let folder = Household.package.appending(path: "Tests/tvlogTests/Transcripts")

  @Test func `every answer in JSON is recorded`() throws {
    let household = try Household("empty", environment: [:])
    let text = try household.run("tvlog --experimental-dump-help")
    let dump = try JSONDecoder().decode(Dump.self, from: Data(text.utf8))
    let commands = try recordedCommands()
    let paths = dump.command.paths(having: "json")
    #expect(paths.count > 10)
    for path in paths {
      let name = "tvlog " + path.joined(separator: " ")
      #expect(
        commands.contains { $0.contains(" --json") && $0.contains(name) },
        "no transcript of \(name) --json")
    }
  }

  private func recordedCommands() throws -> [String] {
    let files = FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }
      .flatMap { Transcript(try String(contentsOf: $0, encoding: .utf8)).steps.map(\.command) }
  }
}
