import Foundation
import TVLogCore
import TVLogFiles
import Testing

/// `TVLOG_FUZZ_SEED` and `TVLOG_FUZZ_CASES` choose other files.
@Suite struct ShowFormatterTests {
  private static let seed =
    UInt64(ProcessInfo.processInfo.environment["TVLOG_FUZZ_SEED"] ?? "") ?? 1
  private static let cases =
    Int(ProcessInfo.processInfo.environment["TVLOG_FUZZ_CASES"] ?? "") ?? 500

  @Test func `any style becomes the one layout, with every word and comment`() throws {
    var maker = StyledShow(seed: Self.seed)
    for number in 0..<Self.cases {
      let text = maker.text()
      let bytes = Array(text.utf8)
      do {
        let formatted = try ShowFormatter.format(bytes, slug: "x", path: "x.yaml")
        try check(bytes, formatted)
      } catch {
        let findings = ShowReader.read(bytes, slug: "x", path: "x.yaml").findings
        Issue.record("seed \(Self.seed), case \(number): \(error)\n\(text)\n\(findings)")
        return
      }
    }
  }

  private func check(_ before: [UInt8], _ after: [UInt8]) throws {
    let old = ShowReader.read(before, slug: "x", path: "x.yaml").partial
    let new = ShowReader.read(after, slug: "x", path: "x.yaml").partial
    #expect(old.sorted == new.sorted)
    #expect(try ShowFormatter.format(after, slug: "x", path: "x.yaml") == after)
    let words = { (bytes: [UInt8]) in bytes.filter { $0 == UInt8(ascii: "#") }.count }
    #expect(words(before) == words(after))
  }

  @Test func `one pair of braces is opened`() throws {
    let text =
      "{title: \"X: Y\", rating: 9, watched: {s1e2: 2022-01-02, S01E01: [2022-01-01, 2023]}, lists: [a,b],\n"
      + " about: {network: 'HBO', cast: [{name: A, as: B}]}}\n"
    let formatted = try ShowFormatter.format(Array(text.utf8), slug: "x", path: "x.yaml")
    #expect(
      String(decoding: formatted, as: UTF8.self) == """
        title: "X: Y"
        lists: [a, b]
        rating: 9

        watched:
          S01E01: [2022-01-01, 2023]
          S01E02: 2022-01-02

        about:
          network: 'HBO'
          cast: [{name: A, as: B}]

        """)
    #expect(throws: ShowFormatter.Refusal.style) {
      try ShowFormatter.format(Array("{title: X, # mine\n rating: 9}\n".utf8), slug: "x", path: "")
    }
  }

  @Test func `what tvlog writes itself is laid out`() throws {
    var show = Show(slug: "x", title: "X")
    show.lists = ["watching"]
    show.rating = Rating("8.5")
    show.watched = [Show.Watched(.episode(EpisodeCode(season: 1, number: 1)), [.unknown])]
    show.about.network = "HBO"
    show.about.cast = [About.Role(name: "A", character: "B")]
    show.episodes = [Episode(EpisodeCode(season: 1, number: 1), title: "Hello, Ms. Cobel")]
    let bytes = NewShowFile.bytes(of: show)
    #expect(try ShowFormatter.format(bytes, slug: "x", path: "x.yaml") == bytes)
  }
}

extension Show {
  /// The order in the file means nothing.
  fileprivate var sorted: Show {
    var show = self
    show.watched.sort { $0.key < $1.key }
    show.ratings.sort { $0.key < $1.key }
    return show
  }
}
