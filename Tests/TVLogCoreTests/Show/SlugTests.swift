import TVLogCore
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Severance", "severance"), ("Grey's Anatomy", "greys-anatomy"),
    ("It’s Always Sunny", "its-always-sunny"),
    ("Law & Order", "law-and-order"), ("R&B", "r-and-b"), ("& Co", "and-co"),
    ("Großstadtrevier", "grossstadtrevier"), ("Æon Flux", "aeon-flux"), ("Ǽ", "ae"),
    ("Møgleby", "mogleby"), ("Ǿre", "ore"), ("Đorđe", "dorde"), ("Łódź", "lodz"), ("ẞ", "ss"),
    ("Pokémon", "pokemon"), ("Poke\u{301}mon", "pokemon"),
    ("Đường Lên Đỉnh Olympia", "duong-len-dinh-olympia"),
    ("Người Phán Xử", "nguoi-phan-xu"), ("Ỷ Thiên Đồ Long Ký", "y-thien-do-long-ky"),
    ("  M*A*S*H  ", "m-a-s-h"), ("9-1-1", "9-1-1"), ("SPY×FAMILY", "spy-family"), ("24", "24"),
    ("進撃の巨人", ""), ("進撃の巨人 2", "2"), ("...", ""), ("Île", "ile"), ("ħ", ""), ("Ça va?", "ca-va"),
  ])
  func `of titles`(title: String, slug: String) {
    #expect(Slug.make(from: title) == slug)
    #expect(Slug.isValid(slug) == !slug.isEmpty)
  }

  @Test func `at most sixty characters, at a word's end where one is near`() {
    let words = Slug.make(
      from: "The Extraordinarily Long Title of a Show That Nobody Ever Wanted to Watch")
    #expect(words == "the-extraordinarily-long-title-of-a-show-that-nobody-ever")
    #expect(Slug.make(from: "The " + String(repeating: "a", count: 90)).utf8.count == 60)
    let exact = String(repeating: "a", count: 60)
    #expect(Slug.make(from: exact + " b") == exact)
  }

  private func make(
    _ title: String, aka: [String] = [], taken: Set<String> = [],
    change: (inout About) -> Void = { _ in }
  ) -> String {
    var about = About()
    change(&about)
    return Slug.make(title: title, aka: aka, about: about) { taken.contains($0) }
  }

  @Test func `nothing left: the first other name that gives one, else the provider's number`() {
    #expect(make("進撃の巨人", aka: ["巨人", "Attack on Titan"]) == "attack-on-titan")
    #expect(make("進撃の巨人") { $0.ids.tvmaze = 919 } == "tvmaze-919")
    #expect(make("進撃の巨人") { $0.ids.tmdb = 1429 } == "tmdb-1429")
  }

  @Test func `taken: the year, the country, a number`() {
    let office: (inout About) -> Void = {
      $0.premiered = "2005-03-24"
      $0.country = "US"
    }
    #expect(make("The Office", taken: [], change: office) == "the-office")
    #expect(make("The Office", taken: ["the-office"], change: office) == "the-office-2005")
    #expect(
      make("The Office", taken: ["the-office", "the-office-2005"], change: office)
        == "the-office-us")
    let all: Set<String> = ["the-office", "the-office-2005", "the-office-us", "the-office-2"]
    #expect(make("The Office", taken: all, change: office) == "the-office-3")
    #expect(make("The Office", taken: ["the-office"]) == "the-office-2")
  }

  @Test func `an ending keeps the sixty characters`() {
    let long = String(repeating: "a", count: 60)
    let slug = make(long, taken: [long]) { $0.premiered = "2005-03-24" }
    #expect(slug == String(repeating: "a", count: 55) + "-2005")
  }

  @Test func `episode words and sub-commands are no slugs`() {
    for title in ["All", "Next", "S01", "1x09", "Add", "Remove", "Year"] {
      let slug = Slug.make(from: title)
      #expect(!Slug.isValid(slug))
      #expect(make(title) != slug)
      #expect(Slug.isValid(make(title)))
    }
    // `s01-2` would be a range of seasons.
    #expect(Slug.isValid(make("S01", taken: ["s01-us"]) { $0.country = "US" }))
  }

  @Test func `names of files`() {
    for name in ["severance", "24", "9-1-1", "the-office-us"] { #expect(Slug.isValid(name)) }
    for name in ["", "Severance", "a--b", "-a", "a-", "a_b", "é", "../x", "a.b"] {
      #expect(!Slug.isValid(name), "\(name)")
    }
  }
}
