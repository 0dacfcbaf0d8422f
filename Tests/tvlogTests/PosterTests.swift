import Foundation
import TVLogMetadata
import Testing

/// Downloaded posters in the pages, through the built executable.
@Suite struct PosterTests {
  private static let address = "https://static.tvmaze.com/uploads/images/medium_portrait/0/2400.jpg"
  /// Two dots by three, a PNG.
  private static let picture =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGOo0tMGIgYUCgA13ATzIAcYqwAAAABJRU5ErkJggg=="

  private let home: Household
  private let picture: Data
  private let poster: PosterAddress

  /// A show with a poster, one with another address, one without.
  init() throws {
    home = try Household("empty", environment: [:])
    picture = try #require(Data(base64Encoded: Self.picture))
    poster = try #require(PosterAddress(Self.address))
    _ = try home.run(
      """
      echo 'timezone: UTC' > tvlog.yaml; mkdir -p shows/b shows/w
      printf '%s\\n' 'title: Bad' 'about:' '  image: \(Self.address)' > shows/b/bad.yaml
      printf '%s\\n' 'title: Wire' 'about:' '  image: https://elsewhere.example/2400.jpg' \
        > shows/w/wire.yaml
      """)
  }

  private func store() throws {
    _ = try ImageCache(cacheFolder: home.cacheFolder).store(picture, for: poster)
  }

  @Test func `a downloaded poster is copied and shown, any other show has its tile`() throws {
    try store()
    _ = try home.run("tvlog export site ../public")
    #expect(home.bytes(of: "public/posters/bad.png") == picture)
    let bad = String(decoding: home.bytes(of: "public/shows/bad.html") ?? Data(), as: UTF8.self)
    #expect(
      bad.contains(
        #"<img class="poster" src="../posters/bad.png" alt="" width="210" height="315" loading="lazy">"#
      ))
    let wire = String(decoding: home.bytes(of: "public/shows/wire.html") ?? Data(), as: UTF8.self)
    #expect(wire.contains("<span class=\"poster tile") && !wire.contains("<img"))
  }

  @Test func `one that is the same is not written again, one that is gone is removed`() throws {
    try store()
    _ = try home.run("tvlog export site ../public")
    let modified = "stat -c %y ../public/posters/bad.png"
    let before = try home.run(modified)
    let again = try home.run("tvlog export site ../public")
    #expect(again.contains("unchanged") && !again.contains("written"))
    #expect(try home.run(modified) == before)
    _ = try home.run("rm -r ../cache/tvlog/images && tvlog export site ../public")
    #expect(home.bytes(of: "public/posters/bad.png") == nil)
  }

  @Test func `what is no picture stays where it is`() throws {
    try store()
    _ = try home.run("for file in ../cache/tvlog/images/*; do echo '<html>' > \"$file\"; done")
    _ = try home.run("tvlog export site ../public")
    #expect(home.bytes(of: "public/posters/bad.png") == nil)
    let page = String(decoding: home.bytes(of: "public/shows/bad.html") ?? Data(), as: UTF8.self)
    #expect(page.contains("<span class=\"poster tile"))
  }
}
