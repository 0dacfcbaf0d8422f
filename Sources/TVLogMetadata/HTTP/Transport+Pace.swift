import Synchronization

extension Transport {
  /// Keeps the pace over all tasks that use this transport, and with a file over all programs that use that;
  /// a 429 makes all tasks wait.
  func paced(_ pace: Pace, file: PaceFile? = nil, clock: HTTPClock) -> Transport {
    let pace = Mutex(pace)
    return Transport { request throws(ProviderError) in
      while let delay = pace.withLock({ pace in
        file.map { $0.take(&pace, at: clock.uptime()) } ?? pace.take(at: clock.uptime())
      }) {
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
