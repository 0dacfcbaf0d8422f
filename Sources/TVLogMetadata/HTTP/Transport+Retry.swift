extension Transport {
  /// Tries again what a little patience may cure.
  func retrying(_ retry: Retry, clock: HTTPClock) -> Transport {
    Transport { request throws(ProviderError) in
      var attempt = 0
      while true {
        let result = await result(of: request)
        guard let delay = retry.wait(after: result, attempt: attempt, now: clock.now()) else {
          return try result.get()
        }
        try await clock.sleep(delay, for: request)
        attempt += 1
      }
    }
  }

  private func result(of request: Request) async -> Result<Response, ProviderError> {
    do { return .success(try await send(request)) } catch { return .failure(error) }
  }
}
