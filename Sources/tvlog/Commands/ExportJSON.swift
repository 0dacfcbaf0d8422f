import ArgumentParser
import TVLogCore
import TVLogFiles

extension TVLog {
  struct ExportJSON: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "json",
      abstract: "The whole library as one JSON document.",
      discussion: """
        Every show has the keys of its show file; 'tvlog schema --library' prints the JSON Schema of the document.

        Examples:
          tvlog export json -o library.json
          tvlog export json list:favorites | jq '.shows[].title'
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var target: TargetOption
    @Argument(
      help: ArgumentHelp("Which shows; all when left out.", valueName: "query"),
      completion: .queries)
    var words: [String] = []

    func run(in session: Session) async throws {
      if words.isEmpty {
        let loaded = try await session.load { LibraryDump.Part($0) }
        return try write(loaded.kept, of: loaded, in: session)
      }
      let loaded = try await session.load()
      let shows = try session.exported(words, of: loaded).map(\.show)
      try write(shows.map { LibraryDump.Part($0) }, of: loaded, in: session)
    }

    private func write<Kept>(
      _ parts: [LibraryDump.Part], of loaded: Loaded<Kept>, in session: Session
    ) throws {
      let bytes = LibraryDump.bytes(of: parts, settings: session.settings)
      try session.write(bytes, to: target, of: loaded)
    }
  }
}
