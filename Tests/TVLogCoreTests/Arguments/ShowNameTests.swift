import TVLogCore
import Testing

@Suite struct ShowNameTests {
  private let shows: [Show] = {
    var wire = Show.sample("the-wire") { $0.title = "The Wire" }
    wire.about.ids = ShowIDs(tvmaze: 179, tmdb: 1438, tvdb: 79126, imdb: "tt0306414")
    let titan = Show.sample("attack-on-titan") {
      $0.title = "進撃の巨人"
      $0.aka = ["Attack on Titan", "snk"]
    }
    let trek = Show.sample("star-trek") { $0.title = "Star Trek" }
    let deep = Show.sample("star-trek-deep-space-nine") { $0.title = "Star Trek: Deep Space Nine" }
    return [wire, titan, trek, deep]
  }()

  @Test(arguments: [
    ("the-wire", "the-wire"), ("The Wire", "the-wire"), ("wire", "the-wire"), ("wir", "the-wire"),
    ("star-trek", "star-trek"), ("star-trek-d", "star-trek-deep-space-nine"),
    ("snk", "attack-on-titan"),
    ("SNK", "attack-on-titan"), ("進撃の巨人", "attack-on-titan"),
    ("deep space", "star-trek-deep-space-nine"),
    ("nine trek", "star-trek-deep-space-nine"), ("tvmaze:179", "the-wire"),
    ("tmdb:1438", "the-wire"),
    ("imdb:tt0306414", "the-wire"), ("star", "star-trek star-trek-deep-space-nine"),
    ("titan", "attack-on-titan"), ("tvmaze:1", ""), ("", ""), ("xyz", ""),
  ])
  func `a show answers to`(name: String, slugs: String) {
    #expect(ShowName.matches(name, in: shows).map(\.slug).joined(separator: " ") == slugs)
  }

  @Test func `the slug that was probably meant`() {
    #expect(ShowName.nearest(to: "the-wrie", in: shows) == "the-wire")
    #expect(ShowName.nearest(to: "star-treck", in: shows) == "star-trek")
    #expect(ShowName.nearest(to: "severance", in: shows) == nil)
  }

  @Test func `ids in common`() {
    #expect(ShowIDs(tmdb: 5).shareAny(with: ShowIDs(tvmaze: 1, tmdb: 5)))
    #expect(!ShowIDs(tmdb: 5).shareAny(with: ShowIDs(tvmaze: 5)))
    #expect(!ShowIDs().shareAny(with: ShowIDs()))
  }
}
