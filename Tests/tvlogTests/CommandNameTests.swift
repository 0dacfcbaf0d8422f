import ArgumentParser
import Testing

@testable import tvlog

@Suite struct CommandNameTests {
  @Test func `every command says its name itself`() {
    #expect(unnamed(in: TVLog.self).isEmpty)
  }

  private func unnamed(in command: any ParsableCommand.Type) -> [String] {
    let configuration = command.configuration
    let grouped = configuration.groupedSubcommands.flatMap(\.subcommands)
    let children = configuration.subcommands + grouped
    return (configuration.commandName == nil ? ["\(command)"] : []) + children.flatMap(unnamed)
  }
}
