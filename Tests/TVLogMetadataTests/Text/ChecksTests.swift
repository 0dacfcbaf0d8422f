@testable import TVLogMetadata
import Testing

@Suite struct ChecksTests {
  @Test(arguments: [
    ("http://static.example/a.jpg", "https://static.example/a.jpg"),
    ("HTTPS://static.example/a.jpg", "https://static.example/a.jpg"),
    ("javascript:alert(1)", nil), ("//static.example/a.jpg", nil), ("https://", nil),
    ("https://x.example/a b", nil), ("https://x.example/\"onload", nil), ("", nil),
    ("https://x.example/" + String(repeating: "a", count: 500), nil),
  ]) func `image addresses are https and clean`(text: String, address: String?) {
    #expect(text.secureAddress == address)
  }

  @Test func `codes, zones and numbers are checked by form`() {
    #expect("no".countryCode == "NO")
    #expect("USA".countryCode == nil)
    #expect("İx".countryCode == nil)
    #expect("America/Argentina/Buenos_Aires".zoneName != nil)
    #expect("Etc/GMT+5".zoneName != nil)
    #expect("../../etc/passwd".zoneName == nil)
    #expect("/etc/passwd".zoneName == nil)
    #expect("tt0944947".imdbID == "tt0944947")
    #expect("tt".imdbID == nil)
    #expect("nm0944947".imdbID == nil)
  }
}
