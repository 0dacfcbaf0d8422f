import Foundation
import TVLogCore
@testable import TVLogMetadata
import Testing

struct CatalogTests {
  private func show(
    _ id: Int, _ title: String, network: String? = nil, genres: [String] = [], year: Int? = nil,
    weight: Int = 0
  ) -> CatalogShow {
    var show = CatalogShow(id: id, title: title)
    show.network = network
    show.genres = genres
    show.premiered = year.flatMap { Day(year: $0, month: 5, day: 1) }
    show.weight = weight
    return show
  }

  private var catalog: Catalog {
    var full = show(
      4, "Élite", network: "Netflix", genres: ["Drama", "Crime"], year: 2018, weight: 90)
    full.type = "scripted"
    full.state = .ended
    full.country = "ES"
    full.language = "Spanish"
    full.runtime = 50
    full.score = Rating(tenths: 75)
    full.tvdb = 9
    full.imdb = "tt0012345"
    full.updated = 1_700_000_000
    return Catalog([
      show(9, "Doctor Who", network: "BBC One", genres: ["Drama"], year: 2005, weight: 99),
      show(7, "Doctor Who Extra", network: "BBC iPlayer", year: 2014, weight: 20), full,
      show(12, "The Elite Doctor", year: 2020, weight: 50),
    ])
  }

  @Test func `what went in comes out, by number`() throws {
    let catalog = catalog
    #expect(catalog.ids == [4, 7, 9, 12])
    let shows = catalog.shows
    #expect(Catalog(shows) == catalog)
    #expect(shows[0].title == "Élite" && shows[0].imdb == "tt0012345")
    #expect(shows[0].genres == ["Drama", "Crime"] && shows[0].state == .ended)
    #expect(catalog.index(of: 9) == 2 && catalog.index(of: 8) == nil)
  }

  @Test func `the file gives the same catalogue, a damaged one none`() throws {
    var catalog = catalog
    catalog.progress.page = 3
    let bytes = catalog.fileBytes
    #expect(Catalog(fileBytes: bytes) == catalog)
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var damaged = bytes
      damaged[place] ^= 0x40
      #expect(Catalog(fileBytes: damaged) == nil)
      #expect(Catalog(fileBytes: Array(bytes[..<place])) == nil)
    }
  }

  @Test(arguments: [
    ("doctor who", ["Doctor Who", "Doctor Who Extra"]), ("elite", ["Élite", "The Elite Doctor"]),
    ("DOKTOR WHO", ["Doctor Who", "Doctor Who Extra"]), ("extra who", ["Doctor Who Extra"]),
    ("dcotor elite", ["The Elite Doctor"]), ("elit", ["Élite", "The Elite Doctor"]), ("dxxtor", []),
  ]) func `a title is found`(text: String, titles: [String]) {
    #expect(CatalogSearch(text).results(in: catalog).map(\.title) == titles)
  }

  @Test func `filters choose, also alone`() {
    let search = { (text: String, filter: SearchFilter) in
      CatalogSearch(text, filter: filter).results(in: catalog).map(\.title)
    }
    #expect(search("", SearchFilter(network: "bbc")) == ["Doctor Who", "Doctor Who Extra"])
    #expect(search("doctor", SearchFilter(years: 2006...2014)) == ["Doctor Who Extra"])
    #expect(search("", SearchFilter(genre: "drama", state: .ended)) == ["Élite"])
    #expect(search("", SearchFilter(language: "spanish")) == ["Élite"])
  }
}
