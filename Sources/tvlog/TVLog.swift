import ArgumentParser

@main
struct TVLog: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tvlog",
    abstract: "Your television history as plain text.",
    version: "0.1.0")
}
