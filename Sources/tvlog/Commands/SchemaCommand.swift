import ArgumentParser
import TVLogFiles

extension TVLog {
  struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: "The JSON Schema of a show file, for editors.",
      discussion: """
        Examples:
          tvlog schema > show.schema.json
          tvlog schema --library > library.schema.json
        """)

    @Flag(help: "The schema of what 'tvlog export json' writes.")
    var library = false

    func run() async throws {
      Console(color: .never, environment: Environment()).print(
        raw: library ? LibraryDump.schema : ShowSchema.text)
    }
  }
}
