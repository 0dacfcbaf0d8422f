import TVLogCore
@testable import TVLogMetadata
import Testing

@Suite struct RetryTests {
  private let retry = Retry(attempts: 4, delay: .seconds(1), jitter: { 1 })

  private func send(
    _ server: StubServer, _ time: TestClock = TestClock()
  ) async throws(ProviderError) -> Response {
    try await server.transport.retrying(retry, clock: time.clock).send(.show)
  }

  @Test(arguments: [429, 500, 502, 503, 504])
  func `tries again after these, waiting longer each time`(status: Int) async throws {
    let time = TestClock()
    let failed = Response(status: status)
    let server = StubServer([failed, failed, failed, Response(status: 200)])
    #expect(try await send(server, time).status == 200)
    #expect(time.sleeps == [.seconds(1), .seconds(2), .seconds(4)])
  }

  @Test(arguments: [200, 304, 401, 404, 501]) func `these are answers`(status: Int) async throws {
    let server = StubServer([Response(status: status)])
    #expect(try await send(server).status == status)
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [ProviderError.Reason.timeout, .unreachable("reset"), .noHost, .badAddress])
  func `a broken connection may heal, a wrong address does not`(reason: ProviderError.Reason) async
  {
    let server = StubServer { request, _ in .failure(ProviderError(request.provider, reason)) }
    await #expect(throws: ProviderError(.tvmaze, reason)) { try await send(server) }
    let heals = reason == .timeout || reason == .unreachable("reset")
    #expect(server.requests.count == (heals ? 4 : 1))
  }

  @Test(
    arguments: [
      ("5", [.seconds(5)]), ("0", [.seconds(1)]), ("soon", [.seconds(1)]),
      ("Tue, 14 Nov 2023 22:13:30 GMT", [.seconds(10)]), ("61", []),
      ("99999999999999999999", [.seconds(1)]),
    ] as [(String, [Duration])])
  func `waits as long as it is asked to, within patience`(asked: String, sleeps: [Duration])
    async throws
  {
    let time = TestClock()
    let limited = Response(status: 429, headers: ["retry-after": asked])
    let status = try await send(StubServer([limited, Response(status: 200)]), time).status
    #expect(time.sleeps == sleeps)
    #expect(status == (sleeps.isEmpty ? 429 : 200))
  }

  @Test func `jitter halves a wait at most`() {
    let failed = Result<Response, ProviderError>.success(Response(status: 500))
    for jitter in [0, 0.3, 1] {
      let retry = Retry(delay: .seconds(2), jitter: { jitter })
      let wait = retry.wait(after: failed, attempt: 0, now: Instant(seconds: 0)) ?? .zero
      #expect((.seconds(1)...(.seconds(2))).contains(wait))
    }
  }
}
