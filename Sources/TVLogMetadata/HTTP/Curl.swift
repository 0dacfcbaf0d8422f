import CCurl
import Synchronization

/// libcurl, opened on the first request: TLS verified, proxies as the environment says, http(s) only.
package final class Curl: Sendable {
  private let userAgent: String
  private let limits: CurlLimits
  private let loop = Mutex<CurlLoop?>(nil)

  /// - Parameter userAgent: tvlog's name, version and address.
  package init(userAgent: String, limits: CurlLimits = CurlLimits()) {
    self.userAgent = userAgent
    self.limits = limits
  }

  /// Sends one request, redirects not followed; the task's cancellation aborts it.
  package func send(_ request: Request) async throws(ProviderError) -> Response {
    guard request.origin != nil else { throw ProviderError(request.provider, .badAddress) }
    do {
      let transfer = try CurlTransfer(request, userAgent: userAgent, limits: limits, loop: open())
      return try await transfer.response()
    } catch {
      throw ProviderError(request.provider, error)
    }
  }

  private func open() throws(ProviderError.Reason) -> CurlLoop {
    try loop.withLock { loop throws(ProviderError.Reason) in
      if let loop { return loop }
      if let problem = unsafe ccurl_open() { throw .noLibrary(unsafe String(cString: problem)) }
      let opened = try CurlLoop()
      loop = opened
      return opened
    }
  }
}
