package import FoundationEssentials

/// Gets a request's answer; each layer wraps the one below, and tests bring their own.
package struct Transport: Sendable {
  package typealias Send = @Sendable (Request) async throws(ProviderError) -> Response

  package let send: Send

  package init(_ send: @escaping Send) {
    self.send = send
  }

  /// The whole stack.
  ///
  /// Every redirect and every retry counts against the pace; what the cache answers does not. All programs
  /// that name one `paceFile` keep the pace together.
  package static func network(
    _ curl: Curl, pace: Pace, paceFile: PaceFile? = nil, cache: HTTPCache? = nil,
    retry: Retry = Retry(), clock: HTTPClock = .system
  ) -> Transport {
    let network = Transport { request throws(ProviderError) in try await curl.send(request) }
      .paced(pace, file: paceFile, clock: clock)
      .retrying(retry, clock: clock)
      .followingRedirects()
    return if let cache { network.cached(in: cache, clock: clock) } else { network }
  }

  /// The body of a good answer; nil where the provider has no such thing.
  package func body(of request: Request) async throws(ProviderError) -> Data? {
    let response = try await send(request)
    switch response.status {
    case 200: return response.body
    case 404: return nil
    case 429: throw ProviderError(request.provider, .rateLimited)
    default: throw ProviderError(request.provider, .status(response.status))
    }
  }
}
