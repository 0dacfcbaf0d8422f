import Synchronization

extension Transport {
  /// Keeps the pace over all tasks that use this transport; a 429 makes all of them wait.
  func paced(_ pace: Pace, clock: HTTPClock) -> Transport {
    let pace = Mutex(pace)
    return Transport { request throws(ProviderError) in
      while let delay = pace.withLock({ $0.take(at: clock.uptime()) }) {
        try await clock.sleep(delay, for: request)
      }
      let response = try await send(request)
      if response.status == 429, let delay = response.retryAfter(now: clock.now()) {
        let end = clock.uptime() + min(delay, .seconds(60))
        pace.withLock { $0.pause(until: end) }
      }
      return response
    }
  }
}
