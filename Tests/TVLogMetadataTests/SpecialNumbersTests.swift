import TVLogCore
import TVLogMetadata
import Testing

@Suite struct SpecialNumbersTests {
  private func special(_ id: Int, _ day: String? = nil) -> UnnumberedSpecial {
    UnnumberedSpecial(id: id, day: day.flatMap { Day($0) })
  }

  private func codes(_ pairs: KeyValuePairs<Int, Int>) -> [Int: EpisodeCode] {
    Dictionary(uniqueKeysWithValues: pairs.map { ($0, EpisodeCode(season: 0, number: $1)) })
  }

  @Test func `a new show numbers by day, then id, the undated last`() {
    let specials = [
      special(4), special(9, "2020-01-01"), special(3, "2021-01-01"), special(2, "2020-01-01"),
    ]
    #expect(numberSpecials(specials) == codes([2: 1, 9: 2, 3: 3, 4: 4]))
  }

  @Test func `a code once given stays, and new ones follow it`() {
    let specials = [special(1, "2019-01-01"), special(2, "2020-01-01"), special(3, "2018-01-01")]
    #expect(numberSpecials(specials, keeping: codes([2: 1])) == codes([2: 1, 3: 2, 1: 3]))
  }

  @Test func `the code of a special that vanished is not given again`() {
    #expect(numberSpecials([special(1)], keeping: codes([7: 5])) == codes([1: 6]))
  }

  @Test func `a regular episode that became a special gets a new code`() {
    let known = [1: EpisodeCode(season: 1, number: 9)]
    #expect(numberSpecials([special(1)], keeping: known) == codes([1: 1]))
  }

  @Test func `no code is beyond the last`() {
    #expect(numberSpecials([special(1)], keeping: codes([7: EpisodeCode.limit])) == [:])
  }
}
