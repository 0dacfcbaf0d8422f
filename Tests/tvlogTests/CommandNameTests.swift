import ArgumentParser
import Testing

@testable import tvlog

@Suite struct CommandNameTests {
  /// The parser would make the name of the type's: that costs a search among all types of the program
  /// for each command, at every start.
  @Test func `every command says its name itself`() {
    #expect(nameless(TVLog.self) == [])
  }

  private func nameless(_ command: any ParsableCommand.Type) -> [String] {
    let configuration = command.configuration
    let below =
      configuration.subcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
    return (configuration.commandName == nil ? ["\(command)"] : []) + below.flatMap(nameless)
  }
}
