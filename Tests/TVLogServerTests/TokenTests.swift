import Testing

@testable import TVLogServer

struct TokenTests {
  @Test func `a token names its account and holds 256 bits of chance`() throws {
    let token = Token(for: "anna-2")
    let read = try #require(Token(token.text))
    #expect(read.account == "anna-2")
    #expect(read.secret == token.secret)
    #expect(token.secret.utf8.count == 43)
    #expect(Set((0..<1000).map { _ in Token(for: "a").text }).count == 1000)
  }

  @Test(arguments: [
    "", "tvlog", "tvlog__x", "tvlog_anna", "tvlog_anna_",
    "tvlog_Anna_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "tvlog_../a_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  ])
  func `other texts are no tokens`(text: String) {
    #expect(Token(text) == nil)
  }

  @Test(arguments: ["anna", "a", "0", "a-b", String(repeating: "a", count: 32)])
  func `an account's name`(name: String) {
    #expect(AccountName.isValid(name))
  }

  @Test(arguments: [
    "", "-a", "A", "a_b", "a/b", "..", "ä", String(repeating: "a", count: 33), "a\0",
  ])
  func `no account's name`(name: String) {
    #expect(!AccountName.isValid(name))
  }

  @Test(arguments: [[UInt8](), [0], [255, 255], Array("0 slug S01E01".utf8)])
  func `base64url reads back`(bytes: [UInt8]) {
    #expect(Base64URL.bytes(Base64URL.text(bytes)) == bytes)
  }
}
