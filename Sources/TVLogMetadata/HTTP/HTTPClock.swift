import FoundationEssentials
package import TVLogCore

/// The clocks that waiting and ageing go by; tests bring their own.
package struct HTTPClock: Sendable {
  /// Time since some moment, the same for all programs of a machine; never goes back while it runs.
  package var uptime: @Sendable () -> Duration
  /// The calendar's time: how old a stored answer is must outlive the process.
  package var now: @Sendable () -> Instant
  package var sleep: @Sendable (Duration) async throws(CancellationError) -> Void

  package init(
    uptime: @escaping @Sendable () -> Duration, now: @escaping @Sendable () -> Instant,
    sleep: @escaping @Sendable (Duration) async throws(CancellationError) -> Void
  ) {
    self.uptime = uptime
    self.now = now
    self.sleep = sleep
  }

  package static let system = HTTPClock(
    uptime: { ContinuousClock.now - ContinuousClock().systemEpoch },
    now: { Instant(seconds: Int64(Date().timeIntervalSince1970)) },
    sleep: { duration throws(CancellationError) in
      do { try await Task.sleep(for: duration) } catch { throw CancellationError() }
    })

  func sleep(_ duration: Duration, for request: Request) async throws(ProviderError) {
    do { try await sleep(duration) } catch { throw ProviderError(request.provider, .cancelled) }
  }
}
