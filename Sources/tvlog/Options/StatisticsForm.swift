import ArgumentParser

/// How statistics are told.
struct StatisticsForm: ParsableArguments {
  @OptionGroup var output: OutputOptions
  @Flag(help: "Name the rule and the lines behind each figure.") var explain = false

  func validate() throws {
    if explain && (output.json || output.isInRows) {
      throw ValidationError("--explain goes with no other form")
    }
  }
}
