import Testing

@testable import TVLogTerminal

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("Slow Horses", 11), ("Unvergänglich", 13), ("Unverga\u{308}nglich", 13),
    ("SPY×FAMILY", 10), ("進撃の巨人", 10), ("ＦＵＬＬ", 8), ("ﾊﾝｶｸ", 4), ("오징어 게임", 11),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("नमस्ते", 4), ("น้ำ", 2), ("■▸□·×✓○━╌─…", 11),
  ])
  func `letters of any script`(text: String, width: Int) {
    #expect(text.cellWidth == width)
  }

  @Test(arguments: [
    ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇩🇪", 2), ("🇩🇪🇫🇷", 4), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("1️⃣", 2),
    ("❤", 1), ("❤\u{FE0F}", 2), ("⌚\u{FE0E}", 2), ("🪿", 2), ("🫨", 2),
  ])
  func `pictures take two cells, however many scalars they have`(text: String, width: Int) {
    #expect(text.cellWidth == width)
  }

  @Test(arguments: ["\u{301}", "\u{200D}", "\u{200B}", "\u{FE0F}", "\u{20E3}", "\u{11A8}"])
  func `marks, joiners and selectors alone take none`(text: String) {
    #expect(text.cellWidth == 0)
  }

  @Test func `wide ranges are in order and apart, so that they can be searched`() {
    for (range, next) in zip(wideRanges, wideRanges.dropFirst()) {
      #expect(range.upperBound + 1 < next.lowerBound)
    }
  }
}
