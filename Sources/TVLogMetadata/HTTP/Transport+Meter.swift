/// Counts a call before it goes out: waits for its turn, or throws where it may not go.
package typealias Meter = @Sendable (Request) async throws(ProviderError) -> Void

extension Transport {
  /// Sends what the meter lets pass; above it a cache makes only calls count that go out.
  package func metered(by meter: @escaping Meter) -> Transport {
    Transport { request throws(ProviderError) in
      try await meter(request)
      return try await send(request)
    }
  }
}
