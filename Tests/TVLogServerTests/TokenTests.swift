import Foundation
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

  /// The digest of "abc" in FIPS 180-4's examples.
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `of a secret its SHA-256 is stored`() throws {
    let stored = try JSONEncoder().encode(TokenDigest(of: "abc"))
    #expect(String(decoding: stored, as: UTF8.self) == "\"\(Self.abc)\"")
    let read = try JSONDecoder().decode(TokenDigest.self, from: stored)
    #expect(read.isSame(as: TokenDigest.hash("abc")))
    #expect(!read.isSame(as: TokenDigest.hash("abd")))
    #expect(EntityTag.of(Array("abc".utf8)) == Self.abc.prefix(32))
  }

  @Test(arguments: ["", "abc", "ba78", String(repeating: "g", count: 64), abc + "00"])
  func `what is no digest is not read`(text: String) {
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(TokenDigest.self, from: Data("\"\(text)\"".utf8))
    }
  }
}
