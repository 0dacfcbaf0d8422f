import TVLogCore
@testable import TVLogMetadata
import Testing

@Suite struct RequestTests {
  @Test func `the query is encoded and the slash is one`() {
    let request = Request(
      .tvmaze, base: "https://api.example/", path: "/search/shows",
      query: ["embed[]": "a", "q": "Ü & x=1/2 'ワ"])
    #expect(
      request.url
        == "https://api.example/search/shows?embed%5B%5D=a&q=%C3%9C%20%26%20x%3D1%2F2%20%27%E3%83%AF"
    )
  }

  @Test(arguments: [
    ("https://API.example/x", "https://api.example"), ("http://h:80?x", "http://h:80"),
    ("https://a.example@evil.example/", nil),
    ("https://a.example\\@evil", nil), ("file:///etc/passwd", nil),
    ("ftp://h/x", nil), ("https:///x", nil), ("api.example/x", nil),
  ]) func `an origin is scheme, host and port`(url: String, origin: String?) {
    #expect(Request(.tvmaze, base: url, path: "").origin == origin)
  }
}
