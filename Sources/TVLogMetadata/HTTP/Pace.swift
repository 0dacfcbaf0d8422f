/// How often a provider may be called: so many times in any stretch of so long.
package struct Pace: Sendable {
  let calls: Int
  let window: Duration
  /// When the latest calls went out, at most `calls` of them.
  var sent: [Duration] = []
  private var pausedUntil: Duration = .zero

  package init(calls: Int, per window: Duration) {
    self.calls = calls
    self.window = window
  }

  /// Counts a call if it may go out now, else tells how long to wait before asking again.
  mutating func take(at now: Duration) -> Duration? {
    var free = pausedUntil
    if sent.count == calls, let oldest = sent.first { free = max(free, oldest + window) }
    guard free <= now else { return free - now }
    if sent.count == calls { sent.removeFirst() }
    sent.append(now)
    return nil
  }

  mutating func pause(until moment: Duration) {
    pausedUntil = max(pausedUntil, moment)
  }
}
