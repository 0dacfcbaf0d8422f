import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogTerminal

extension TVLog {
  struct Search: MachineCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "Look for shows at the providers.",
      discussion: """
        One row a show, however many providers have it; the word in front is what `add` takes. Without a \
        text the filters alone choose. Offline the list of `tvlog catalog update` answers.

        Examples:
          tvlog search doctor who
          tvlog search --genre drama --network hbo --year 2015..2020 --offline
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var options: SearchOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var verbose: VerboseOption
    @Option(help: "tvmaze, tmdb or all.") var provider = "all"
    @Option(help: "The most rows.") var limit = 20
    @Flag(help: "Search the catalogue on this machine.") var offline = false
    @Argument(help: "Words of the title.") var words: [String] = []

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit counts from 1") }
    }

    func run() async throws {
      let session = try Session.ifThere(library)
      let machine = try session?.machine ?? Machine(color: library.color)
      let text = words.joined(separator: " ")
      let filter = try options.filter()
      guard !text.isEmpty || !filter.isEmpty else {
        throw Failure(
          .usage, "what to search for?", help: "a title, or a filter such as --genre drama")
      }
      let wanted = try wanted()
      let search = ShowSearching(
        machine: machine,
        providers: session?.providers(isOffline: offline) ?? machine.providers(isOffline: offline),
        wanted: wanted, isOffline: offline)
      let found = try await search.rows(text, filter: filter, limit: limit)
      if verbose.isOn { machine.console.warn(notes: search.providers.notes, of: "search") }
      if let note = note(found) { machine.console.warn(Line(note, .quiet)) }
      let rows = Array(found.rows.prefix(limit))
      let shows = try await session?.load().library.shows ?? []
      let bodies = rows.map { SearchRowBody($0, shows: shows) }
      try machine.console.print(
        output, json: bodies, rows: bodies, SearchRowBody.fields,
        table: SearchAnswer(rows, shows: shows))
      if rows.isEmpty { throw ExitCode(Failure.Code.findings.rawValue) }
    }

    private func wanted() throws -> [ProviderID] {
      if provider == "all" { return ProviderID.allCases }
      guard let one = ProviderID(rawValue: provider) else {
        throw Failure(.usage, "'\(provider)' is no provider", help: "tvmaze, tmdb or all")
      }
      return [one]
    }

    private func note(_ found: ShowSearching.Found) -> String? {
      guard found.unfit > 0 else { return nil }
      let given = options.given.joined(separator: " ")
      return "\(found.unfit) left out by \(given), which was applied afterwards"
    }
  }
}
