import TVLogCore
import Testing

@Suite struct SkipTests {
  private func show(_ skipped: String...) -> Show {
    Show.sample(aired: ["S01E01-E05": "2024-01-01", "S02E01": "2025-01-01"], skipped: skipped)
  }

  @Test func `skips are written in order, neighbours as a range`() {
    var show = show("S01E03")
    let new = show.skip(["S02E01", "S01E03", "S01E01", "S01E02"])
    #expect(new == ["S02E01", "S01E01", "S01E02"])
    #expect(show.skippedLine == "S01E01-E02 S01E03 S02E01")
  }

  @Test func `what a season skips already is left`() {
    var show = show("S01")
    let new = show.skip(["S01E02"])
    #expect(new.isEmpty && show.skippedLine == "S01")
  }

  @Test func `taken back out of a range or a season the exact rest stays`() {
    var range = show("S01E01-E04", "S02E01")
    let taken = range.unskip(["S01E02", "S01E05"])
    #expect(taken == ["S01E02"])
    #expect(range.skippedLine == "S01E01 S01E03-E04 S02E01")
    var season = show("S01")
    _ = season.unskip(["S01E05"])
    #expect(season.skippedLine == "S01E01-E04")
    _ = season.unskip(["S01E01", "S01E02", "S01E03", "S01E04"])
    #expect(season.skipped.isEmpty)
    var both = show("S01E01-E02", "S01")
    _ = both.unskip(["S01E03", "S01E04", "S01E05"])
    #expect(both.skippedLine == "S01E01-E02")
  }

  @Test func `a season without a known episode is never split nor lost`() {
    var two = show("S01-S03")
    let taken = two.unskip(["S01E05", "S03E01"])
    #expect(taken == ["S01E05"])
    #expect(two.skippedLine == "S01E01-E04 S02E01 S03")
    let none = two.unskip(["S03E01"])
    #expect(none.isEmpty && two.skippedLine == "S01E01-E04 S02E01 S03")
  }
}
