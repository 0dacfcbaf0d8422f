import Foundation
import TVLogCore
import TVLogMetadata
import Testing

@Suite struct CurlTests {
  private let curl = Curl(
    userAgent: "tvlog-tests", limits: CurlLimits(connect: .seconds(2), total: .seconds(2)))

  @Test(arguments: [
    "file:///etc/passwd", "ftp://127.0.0.1/", "dict://127.0.0.1/", "127.0.0.1/x", "",
    "http://name:secret@127.0.0.1",
  ])
  func `no other scheme is asked`(base: String) async {
    await #expect(throws: ProviderError(.tvmaze, .badAddress)) {
      try await curl.send(Request(.tvmaze, base: base, path: "/x"))
    }
  }

  @Test func `a closed port is no connection`() async throws {
    let error = await #expect(throws: ProviderError.self) {
      try await curl.send(Request(.tvmaze, base: "http://127.0.0.1:1", path: "/x"))
    }
    guard case .unreachable = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `an unknown host is named as such`() async {
    await #expect(throws: ProviderError(.tvmaze, .noHost)) {
      try await curl.send(Request(.tvmaze, base: "http://nowhere.invalid", path: "/x"))
    }
  }
}
