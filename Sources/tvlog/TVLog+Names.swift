import ArgumentParser

extension TVLog {
  /// The dashboard where no command is named; options of the library may stand.
  static func dashboard(_ arguments: [String]) -> Dashboard? {
    guard arguments.isEmpty || ["--library", "--today", "--color"].contains(arguments[0]) else {
      return nil
    }
    return try? Dashboard.parse(arguments)
  }

  /// Every command by its name.
  static var commandNames: [String] {
    let grouped = configuration.groupedSubcommands.flatMap(\.subcommands)
    return (configuration.subcommands + grouped).map { $0._commandName } + ["help"]
  }
}
