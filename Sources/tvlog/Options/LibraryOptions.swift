import ArgumentParser

/// What every command that works on a library takes.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp("The library's folder.", valueName: "dir"))
  var path: String?

  @Option(
    help: ArgumentHelp("Answer as of a day or a minute, such as 2026-11-22.", valueName: "date"))
  var today: String?

  @Option(
    help: ArgumentHelp("Read the files as git had them on a day or a minute.", valueName: "date"))
  var asOf: String?

  @Option(help: "Colours: auto, always or never.")
  var color = ColorChoice.auto
}

/// What every command that writes takes besides.
struct WriteOptions: ParsableArguments {
  @Flag(name: [.customShort("n"), .long], help: "Show what would change and write nothing.")
  var dryRun = false
}
