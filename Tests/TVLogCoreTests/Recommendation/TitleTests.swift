import TVLogCore
import Testing

@Suite struct TitleTests {
  @Test(arguments: [
    ("Harbour Lights", "harbour lights"), ("  The  WIRE! ", "the wire"),
    ("Law & Order", "law and order"), ("Grey's Anatomy", "greys anatomy"),
    ("M*A*S*H", "m a s h"), ("Süßholzgasse 9", "sussholzgasse 9"), ("…", "…"),
  ])
  func `titles are compared without case, marks and signs`(title: String, folded: String) {
    #expect(String(decoding: FoldedWords(title).text, as: UTF8.self) == folded)
  }

  @Test func `a reference is a provider and a number`() {
    #expect(ShowIDs(reference: "tvmaze:44933") == ShowIDs(tvmaze: 44933))
    #expect(ShowIDs(reference: "tmdb:1") == ShowIDs(tmdb: 1))
    #expect(ShowIDs(reference: "tvdb:371980") == ShowIDs(tvdb: 371980))
    #expect(ShowIDs(reference: "imdb:tt0944947") == ShowIDs(imdb: "tt0944947"))
    for text in ["", "tvmaze", "tvmaze:", "tvmaze:x", "tvmaze:-1", "trakt:1", "imdb:", ":1"] {
      #expect(ShowIDs(reference: text) == nil, "\(text)")
    }
    #expect(ShowIDs(reference: "tvmaze:9999999999999999999") == nil)
  }
}
