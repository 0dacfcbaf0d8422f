package import Logging
import Synchronization
package import TVLogFiles

/// A household behind HTTP: everything that requests share.
package final class Server: Sendable {
  package let household: Household
  let options: ServerOptions
  let world: World
  let accounts: AccountKeeper
  let routes: RouteTable
  let metrics = ServerMetrics()
  let requestIDs = RequestIDs()
  let sessions = SessionTable()
  let shared: Shared
  let limiter: RateLimiter
  let failures: RateLimiter
  let log: Logger
  private let libraries = Mutex<[String: OpenLibrary]>([:])
  private let draining = Mutex(false)

  /// What is kept of one account's library between requests.
  private struct OpenLibrary {
    let memory: LibraryMemory
    let answers: AnswerMemory
    let queue: WriteQueue
    var used = ContinuousClock.now
  }

  package init(
    _ household: Household, options: ServerOptions, world: World, log: Logger
  ) throws {
    try household.check()
    self.household = household
    self.options = options
    self.world = world
    self.log = log
    accounts = AccountKeeper(AccountFile(household))
    routes = RouteTable(Endpoint.all)
    limiter = RateLimiter(perMinute: options.perMinute)
    failures = RateLimiter(perMinute: options.failuresPerMinute)
    shared = Shared(accounts: accounts, callsPerMinute: options.providerCallsPerMinute)
  }

  /// The library of an account; only whoever has checked a grant may ask.
  func library(of account: String, _ scope: Grant.Scope) throws -> AccountLibrary {
    guard AccountName.isValid(account), let folder = try household.library(account) else {
      throw Problem(
        503, "failure", "The account's library is not there", headers: [("Retry-After", "60")])
    }
    let open = libraries.withLock { libraries in
      if let open = libraries[account] {
        libraries[account]?.used = .now
        return open
      }
      let open = OpenLibrary(
        memory: LibraryMemory(folder, zoneName: world.zoneName, tag: EntityTag.of),
        answers: AnswerMemory(),
        queue: WriteQueue(account))
      libraries[account] = open
      return open
    }
    return AccountLibrary(
      account: account, scope: scope, memory: open.memory, answers: open.answers,
      queue: open.queue, world: world, shared: shared)
  }

  /// Lets go of what was read for accounts that have asked nothing for ten minutes, and of what was asked for
  /// longest ago where more shows are kept than may be; returns how many are kept.
  func forgetIdleLibraries() -> Int {
    libraries.withLock { libraries in
      let now = ContinuousClock.now
      var left = options.showsInMemory
      let kept = libraries.sorted { $0.value.used > $1.value.used }.prefix { entry in
        left -= entry.value.memory.count
        return now - entry.value.used < .seconds(600)
          && (left >= 0 || now - entry.value.used < .seconds(1))
      }
      libraries = Dictionary(kept.map { ($0.key, $0.value) }) { first, _ in first }
      return kept.reduce(0) { $0 + $1.value.memory.count }
    }
  }

  /// Whether the server is stopping.
  var isDraining: Bool { draining.withLock { $0 } }

  func drain() { draining.withLock { $0 = true } }
}
