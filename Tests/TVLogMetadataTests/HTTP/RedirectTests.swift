import TVLogCore
@testable import TVLogMetadata
import Testing

@Suite struct RedirectTests {
  private func redirect(to target: String) -> Response {
    Response(status: 301, redirect: target)
  }

  @Test func `follows within the host, headers kept`() async throws {
    let server = StubServer([redirect(to: "https://stub/shows/7"), Response(status: 200)])
    var request = Request.show
    request.headers["Authorization"] = "Bearer secret"
    #expect(try await server.transport.followingRedirects().send(request).status == 200)
    #expect(server.requests.map(\.url) == ["https://stub/shows/9001", "https://stub/shows/7"])
    #expect(server.requests.last?.headers["Authorization"] == "Bearer secret")
  }

  @Test(arguments: [
    "http://stub/shows/7", "https://stub.evil.example/", "https://stub@evil.example/",
    "https://stub\\@evil.example/",
    "https://stub:444/", "https://evil.example/https://stub/", "file:///etc/passwd",
    "https://stub/shows/9001",
  ]) func `refuses other places and circles`(target: String) async {
    let server = StubServer([redirect(to: target)])
    await #expect(throws: ProviderError(.tvmaze, .redirectRefused)) {
      try await server.transport.followingRedirects().send(.show)
    }
    #expect(server.requests.allSatisfy { $0.url.hasPrefix("https://stub/") })
    #expect(server.requests.count <= 6)
  }
}
