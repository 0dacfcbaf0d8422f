import Foundation
import Glibc
import Logging
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogServer

/// A household of two people in a folder of its own, served on a port of its own.
final class TestServer: Sendable {
  let folder: String
  let port: Int
  let anna: String
  let bob: String
  let reader: String
  let server: Server
  /// What the providers say; nothing unless a test tells them.
  let answers: ProviderAnswers
  private let task: Task<Void, any Error>

  /// The moment of every test: Sunday, 22 November 2026, 18:00.
  static let today = "2026-11-22T18:00"

  /// - Parameter today: nil: the machine's time.
  init(
    today: String? = TestServer.today, _ configure: (inout ServerOptions) -> Void = { _ in }
  ) async throws {
    await Gate.shared.enter()
    let url = FileManager.default.temporaryDirectory.appending(path: "tvlog-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.resolvingSymlinksInPath().path
    let household = Household(folder)
    (anna, bob, reader) = try Self.fill(household)
    var options = ServerOptions()
    options.port = 0
    options.logsRequests = false
    options.perMinute = 0
    options.failuresPerMinute = 0
    configure(&options)
    let answers = ProviderAnswers()
    self.answers = answers
    let world = World(
      today: today, providers: answers.providers, cacheFolder: "\(folder)-cache", zoneName: "UTC"
    ) { .empty }
    let log = Logger(label: "test") { _ in JSONLog(level: .critical) }
    let server = try Server(household, options: options, world: world, log: log)
    self.server = server
    let (ports, ready) = AsyncStream.makeStream(of: Int.self)
    task = Task { try await server.run(until: []) { ready.yield($0) } }
    var iterator = ports.makeAsyncIterator()
    port = await iterator.next() ?? 0
  }

  deinit {
    task.cancel()
    for path in [folder, "\(folder)-cache"] { try? FileManager.default.removeItem(atPath: path) }
    Task { await Gate.shared.leave() }
  }

  private static func fill(_ household: Household) throws -> (String, String, String) {
    let samples = URL(filePath: #filePath).appending(path: "../../../../library").standardized
    for name in ["anna", "bob"] {
      _ = try household.makeLibrary(name, zone: "Etc/UTC", machineZone: nil)
    }
    let shows = URL(filePath: "\(household.path)/anna/shows")
    try FileManager.default.removeItem(at: shows)
    try FileManager.default.copyItem(at: samples.appending(path: "demo/shows"), to: shows)
    let own = "title: Bob's Own\nlists: [bobs-list]\nwatched:\n  S01E01: 2026-01-02\n"
    try FileManager.default.createDirectory(
      atPath: "\(household.path)/bob/shows/b", withIntermediateDirectories: true)
    try Data(own.utf8).write(to: URL(filePath: "\(household.path)/bob/shows/b/bobs-own.yaml"))
    let tokens = [
      ("anna", Token(for: "anna"), Grant.Scope.readWrite),
      ("bob", Token(for: "bob"), .readWrite), ("anna", Token(for: "anna"), .read),
    ]
    try AccountFile(household).change { book in
      for (index, (account, token, scope)) in tokens.enumerated() {
        book.accounts[account, default: []].append(
          Grant(name: "test-\(index)", scope: scope, token: token, created: 0))
      }
    }
    return (tokens[0].1.text, tokens[1].1.text, tokens[2].1.text)
  }

  var asAnna: Client { Client(port: port, token: anna) }
  var asBob: Client { Client(port: port, token: bob) }
  var asReader: Client { Client(port: port, token: reader) }
  var asNobody: Client { Client(port: port, token: nil) }
  var images: ImageCache { ImageCache(cacheFolder: "\(folder)-cache") }
  var accounts: AccountFile { AccountFile(server.household) }

  /// A file of Anna's shows.
  func path(_ slug: String) -> String { "\(folder)/anna/shows/\(slug.prefix(1))/\(slug).yaml" }

  func text(_ slug: String) throws -> String {
    try String(contentsOf: URL(filePath: path(slug)), encoding: .utf8)
  }

  func write(_ slug: String, _ text: String) throws {
    let url = URL(filePath: path(slug))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// Lets so many servers run at a time: all tests begin at once.
private actor Gate {
  static let shared = Gate()
  private var free = 4
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func enter() async {
    if free > 0 {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
