import Synchronization
import TVLogCore
import TVLogMetadata

/// A clock that stands still but for sleeping, which takes no time.
final class TestClock: Sendable {
  private let state = Mutex<(uptime: Duration, sleeps: [Duration])>((.zero, []))
  static let start: Int64 = 1_700_000_000

  var clock: HTTPClock {
    HTTPClock(
      uptime: { self.uptime },
      now: { Instant(seconds: TestClock.start + self.uptime.components.seconds) },
      sleep: { duration throws(CancellationError) in
        if Task.isCancelled { throw CancellationError() }
        self.state.withLock { $0.sleeps.append(duration) }
        self.advance(duration)
      })
  }

  var uptime: Duration { state.withLock { $0.uptime } }
  var sleeps: [Duration] { state.withLock { $0.sleeps } }

  func advance(_ duration: Duration) {
    state.withLock { $0.uptime += duration }
  }
}
