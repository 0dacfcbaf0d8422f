import Synchronization
import TVLogMetadata

/// What is known of each account's refreshes since the server was started.
final class RefreshLogs: Sendable {
  private let logs = Mutex<[String: RefreshLog]>([:])

  func log(_ account: String) -> RefreshLog { logs.withLock { $0[account] ?? RefreshLog() } }

  func change(_ account: String, _ body: (inout RefreshLog) -> Void) {
    logs.withLock { body(&$0[account, default: RefreshLog()]) }
  }
}
