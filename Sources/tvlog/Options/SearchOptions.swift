import ArgumentParser
import TVLogCore

/// What a search may be narrowed to.
struct SearchOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A genre, such as drama.", valueName: "word")) var genre: String?
  @Option(help: ArgumentHelp("A channel or service.", valueName: "word")) var network: String?
  @Option(help: ArgumentHelp("2015, or 2010..2015.", valueName: "years")) var year: String?
  @Option(help: ArgumentHelp("A language's English name.", valueName: "word")) var language: String?
  @Option(help: "running, ended, canceled, in-development or unknown.") var state: String?

  func filter() throws -> SearchFilter {
    let state = try state.map { text in
      guard let state = About.State(rawValue: text) else {
        let words = About.State.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(.usage, "'\(text)' is no state", help: words)
      }
      return state
    }
    return SearchFilter(
      genre: genre, network: network, years: try year.map(YearRange.years), language: language,
      state: state)
  }

  /// The options that were given, as typed.
  var given: [String] {
    [
      genre.map { "--genre \($0)" }, network.map { "--network \($0)" }, year.map { "--year \($0)" },
      language.map { "--language \($0)" }, state.map { "--state \($0)" },
    ].compactMap { $0 }
  }
}
