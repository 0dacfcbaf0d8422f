import TVLogCore
import Testing

@Suite struct SeasonSpanTests {
  @Test func `spans are read as written`() {
    for first in [0, 1, 28, 2025] {
      for last in [nil, first, first + 2] {
        let span = SeasonSpan(first: first, last: last)
        #expect(SeasonSpan(span.description) == span)
      }
    }
    #expect(SeasonSpan("s28-30")?.description == "S28-S30")
    #expect(SeasonSpan("S2025..")?.description == "S2025..")
  }

  @Test(arguments: ["", "28", "S30-S28", "S28.", "S28...", "S28-", "all", "S01E01"])
  func `other texts are none`(text: String) {
    #expect(SeasonSpan(text) == nil)
  }

  @Test func `what a span holds`() {
    #expect(SeasonSpan("S28-S30")?.contains(30) == true)
    #expect(SeasonSpan("S28-S30")?.contains(31) == false)
    #expect(SeasonSpan("S2025..")?.contains(2031) == true)
    #expect(SeasonSpan("S2025..")?.contains(2024) == false)
    #expect(SeasonSpan("S05")?.contains(6) == false)
  }
}
