import TVLogFiles
import Testing

@Suite struct MendingTests {
  private func mended(_ text: String) -> String? {
    Mending.mended(Array(text.utf8), slug: "x", path: "x.yaml").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("title: X\nadded: 2022-2-8 # c\n", "title: X\nadded: 2022-02-08 # c\n"),
    ("title: X\nadded: 2022/02/18\n", "title: X\nadded: 2022-02-18\n"),
    ("title: X\nrating: 8,5\n", "title: X\nrating: 8.5\n"),
    ("title: X\nrating: 9/10\n", "title: X\nrating: 9\n"),
    (
      "title: Ö\nwatched: {S01 E02: 2022-01-02, S01E03: 2022-02-31}\n",
      "title: Ö\nwatched: {S01E02: 2022-01-02, S01E03: 2022-02-31}\n"
    ),
    ("title: X\nadded: 18.2.2022\n", "title: X\nadded: 2022-02-18\n"),
    ("title: X\nadded: 25/12/2022\n", "title: X\nadded: 2022-12-25\n"),
    (
      "title: X\nwatched: {S01E01: 2022-02-18 9:40}\n",
      "title: X\nwatched: {S01E01: 2022-02-18T09:40}\n"
    ),
    (
      "title: X\nwatched: {Season 1 Episode 2: 2022-02-18}\n",
      "title: X\nwatched: {S01E02: 2022-02-18}\n"
    ),
    (
      "title: X\nabout:\n  state: In Development\n  runtime: 50 min\n",
      "title: X\nabout:\n  state: in-development\n  runtime: 50\n"
    ),
    (
      "title: X\nepisodes:\n  S01E01: {gone: yes}\n",
      "title: X\nepisodes:\n  S01E01: {gone: true}\n"
    ),
    (
      "title: X\nTags: [a]\nabout:\n  Created_By: [B]\n",
      "title: X\ntags: [a]\nabout:\n  created-by: [B]\n"
    ),
    ("title: X\r\nrating: 8,5\r\n", "title: X\r\nrating: 8.5\r\n"),
    ("title: X\nlists: [a, watching, dropped]\n", "title: X\nlists: [a, watching]\n"),
  ])
  func `puts right what can be meant in one way only`(_ text: String, _ right: String) {
    #expect(mended(text) == right)
    #expect(mended(right) == nil)
  }

  @Test(arguments: [
    "title: X\n", "title: X\nadded: 2022-02-31\n", "title: X\nrating: 11\n",
    "title: X\nratng: 8,5\n", "title: X\nadded: 2/3/2022\n", "title: X\nTags: [a]\ntags: [b]\n",
    "title: X\nwatched: {S01E01: unknwon}\n", "title: X\nwatched: {S01E01: 2022-02-18 21:40:07}\n",
    "title: X\nwatched: {S01E02: 2022-1-1, S01 E02: 2022-01-02}\n".replacing(
      "2022-1-1", with: "2022-01-01"),
    "title: [\n", "",
  ])
  func `leaves everything else`(_ text: String) {
    #expect(mended(text) == nil)
  }
}
