import TVLogCore
import TVLogMetadata
import Testing

@Suite struct ProviderErrorTests {
  @Test(
    arguments: ProviderID.allCases,
    [
      .noLibrary("libcurl.so.4 is not installed"), .badAddress, .offline, .noHost,
      .unreachable("could not connect"), .timeout, .insecure("bad certificate"), .tooLarge(1 << 25),
      .redirectRefused, .rateLimited, .status(401), .status(503), .undecodable("show 1"),
      .notFound("show 1"), .cancelled,
    ] as [ProviderError.Reason])
  func `every message names the provider and says what to do, on one line`(
    provider: ProviderID, reason: ProviderError.Reason
  ) throws {
    let message = ProviderError(provider, reason).description
    #expect(message.contains(provider.name))
    #expect(message.contains("; "), "nothing to do: \(message)")
    #expect(!message.contains("\n"))
  }
}
