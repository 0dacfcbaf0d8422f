import ArgumentParser

/// How statistics are told.
struct StatisticsForm: ParsableArguments {
  @Flag(help: "Print the answer as JSON.") var json = false
  @Flag(help: "Print the figures as CSV.") var csv = false
  @Flag(help: "Name the rule and the lines behind each figure.") var explain = false
}
