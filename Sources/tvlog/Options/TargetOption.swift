import ArgumentParser

/// Where the commands that make one file put it.
struct TargetOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output when left out.", valueName: "file"))
  var output: String?

  /// Nil: standard output.
  var path: String? { output == "-" ? nil : output }
}
