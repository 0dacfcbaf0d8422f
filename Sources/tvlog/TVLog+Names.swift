import ArgumentParser

extension TVLog {
  /// The dashboard where no command is named; options of the library may stand.
  static func dashboard(_ arguments: [String]) -> Dashboard? {
    guard arguments.isEmpty || ["--library", "--today", "--color"].contains(arguments[0]) else {
      return nil
    }
    return try? Dashboard.parse(arguments)
  }

  /// The command that the arguments mean.
  ///
  /// Found by its name and read alone: through the tree of all it takes half as long again. What cannot be read
  /// so, calls for help and mistakes among it, goes through the tree, which names the whole command in what it says.
  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let named = configuration.subcommands.first { $0._commandName == arguments.first }
    if let command = try? named?.alone(Array(arguments.dropFirst())) { return command }
    return try parseAsRoot(arguments)
  }

  /// Every command by its name.
  static var commandNames: [String] {
    configuration.subcommands.map { $0._commandName } + ["help"]
  }
}

extension ParsableCommand {
  /// This command as it is read without those above it.
  fileprivate static func alone(_ arguments: [String]) throws -> any ParsableCommand {
    try parse(arguments)
  }
}
