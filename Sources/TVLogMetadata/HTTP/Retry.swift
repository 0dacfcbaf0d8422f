import TVLogCore

/// What is tried again, how often, and after how long.
package struct Retry: Sendable {
  /// All in all, the first included.
  var attempts: Int
  /// The first wait; each one more is twice as long.
  var delay: Duration
  /// A provider that asks for a longer wait is not waited for.
  var patience: Duration
  /// From 0 to 1: programs that failed together shall not come back together.
  var jitter: @Sendable () -> Double

  package init(
    attempts: Int = 3, delay: Duration = .seconds(1), patience: Duration = .seconds(60),
    jitter: @escaping @Sendable () -> Double = { .random(in: 0...1) }
  ) {
    self.attempts = attempts
    self.delay = delay
    self.patience = patience
    self.jitter = jitter
  }

  /// How long to wait after an attempt, counted from 0; nil: that is the answer.
  func wait(
    after result: Result<Response, ProviderError>, attempt: Int, now: Instant
  ) -> Duration? {
    guard attempt + 1 < attempts, isPassing(result) else { return nil }
    let backOff = delay * (1 << attempt) * (0.5 + jitter() / 2)
    let asked = (try? result.get())?.retryAfter(now: now) ?? .zero
    return asked > patience ? nil : max(asked, backOff)
  }

  private func isPassing(_ result: Result<Response, ProviderError>) -> Bool {
    switch result {
    case .success(let response): [429, 500, 502, 503, 504].contains(response.status)
    case .failure(let error): error.reason.isPassing
    }
  }
}

extension ProviderError.Reason {
  fileprivate var isPassing: Bool {
    switch self {
    case .timeout, .unreachable: true
    default: false
    }
  }
}
