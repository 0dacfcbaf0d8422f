import ArgumentParser
import Logging
import TVLogCore
import TVLogServer

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve a household: each folder is one account's library.",
    discussion: """
      On loopback unless --host says otherwise; TLS is a proxy's work (docs/server.md). The log goes to \
      standard error, one JSON object a line. SIGTERM ends it when running requests are done.

      Examples:
        tvlog serve library/
        tvlog serve library/ --port 8080
      """)

  @Argument(help: "The household; the working folder when left out.") var household: String?
  @Option(help: "The address to listen on.") var host = "127.0.0.1"
  @Option(help: "The port to listen on; 0: any that is free.") var port = 8790
  @Option(
    help: ArgumentHelp(
      "An origin whose pages may ask; several times. None: none.", valueName: "origin"))
  var cors: [String] = []
  @Option(help: ArgumentHelp("Requests a minute of one token; 0: no limit.", valueName: "number"))
  var rate = 1200
  @Option(
    help: ArgumentHelp("Failed tokens a minute of one address; 0: no limit.", valueName: "number"))
  var failures = 30
  @Option(help: ArgumentHelp("Connections at a time.", valueName: "number")) var connections = 4096
  @Option(
    help: ArgumentHelp(
      "Shows kept in memory, of all accounts; a thousand take 20 MB.", valueName: "number"))
  var showsInMemory = 5000
  @Flag(help: "No line in the log for each request.") var quiet = false
  @Option(help: ArgumentHelp("Today, for trying things out.", valueName: "date")) var today: String?

  func validate() throws {
    guard (0...65_535).contains(port), rate >= 0, failures >= 0, connections > 0 else {
      throw ValidationError("--port is 0 to 65535, and no number is below 0")
    }
    if let today, Clock(today, zone: .utc) == nil {
      throw ValidationError(
        "'\(today)' is no day or minute; such as 2026-11-22 or 2026-11-22T18:00")
    }
    if let origin = cors.first(where: { !$0.contains("://") || $0.hasSuffix("/") }) {
      throw ValidationError("'\(origin)' is no origin; such as https://tv.example")
    }
  }

  func run() async throws {
    var options = ServerOptions()
    options.host = host
    options.port = port
    options.origins = cors
    options.perMinute = rate
    options.failuresPerMinute = failures
    options.connections = connections
    options.showsInMemory = showsInMemory
    options.logsRequests = !quiet
    let log = Logger(label: "tvlog") { _ in JSONLog(level: .info) }
    let server = try Server(
      Machine.household(household), options: options, world: Machine.world(today: today), log: log)
    let host = host
    try await server.run { port in
      log.info("listening", metadata: ["address": "http://\(host):\(port)/", "port": "\(port)"])
    }
  }
}
