import TVLogCore
import TVLogMetadata
import Testing

@Suite struct ProviderReferenceTests {
  @Test(arguments: [
    ("tvmaze:44933", ProviderReference.show(.tvmaze, 44933)),
    (" TMDB:95396 ", .show(.tmdb, 95396)),
    ("imdb:tt11280740", .external(.imdb("tt11280740"))),
    ("tt11280740", .external(.imdb("tt11280740"))),
    ("tvdb:371980", .external(.tvdb(371980))),
    ("https://www.tvmaze.com/shows/44933/severance", .show(.tvmaze, 44933)),
    ("www.tvmaze.com/shows/44933", .show(.tvmaze, 44933)),
    ("https://www.themoviedb.org/tv/95396-severance", .show(.tmdb, 95396)),
    ("https://www.themoviedb.org/tv/95396-severance/season/1?language=de", .show(.tmdb, 95396)),
    ("https://www.imdb.com/title/tt11280740/", .external(.imdb("tt11280740"))),
    ("https://m.imdb.com/de/title/tt11280740/?ref_=x", .external(.imdb("tt11280740"))),
    ("https://thetvdb.com/?tab=series&id=371980", .external(.tvdb(371980))),
    ("https://thetvdb.com/dereferrer/series/371980", .external(.tvdb(371980))),
  ]) func `reads numbers and pasted addresses`(text: String, reference: ProviderReference) {
    #expect(ProviderReference(text) == reference)
  }

  @Test(arguments: [
    "", ":", "severance", "24", "tvmaze:", "tvmaze:0", "tvmaze:-1", "tvmaze:1:2",
    "tvmaze:99999999999999999999", "imdb:11280740", "tt", "ttx", "tvmaze:４４",
    "https://tvmaze.com.evil.example/shows/1", "https://www.tvmaze.com/episodes/1",
    "https://www.themoviedb.org/movie/95396", "https://thetvdb.com/series/severance",
    "https://example.com/shows/1", "file:///shows/1", "https://", "tvmaze.com/shows",
  ]) func `leaves everything else to the search`(text: String) {
    #expect(ProviderReference(text) == nil)
  }
}
