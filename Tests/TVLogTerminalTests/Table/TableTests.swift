import Testing

@testable import TVLogTerminal

@Suite struct TableTests {
  private func lines(_ columns: [Column], _ rows: [[StyledText]], width: Int = 80) -> [String] {
    Screen(width: width).text(Table(columns: columns, rows: rows).lines(on: Screen(width: width)))
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { String($0) }
  }

  private func letters(_ count: Int) -> StyledText {
    StyledText(String(repeating: "x", count: count))
  }

  @Test func `text stands left and numbers right, by cells`() {
    let columns = [Column(), Column(alignment: .right), Column()]
    #expect(
      lines(columns, [["進撃", "7", "a"], ["b", "123", "c"]])
        == ["  進撃    7  a", "  b     123  c"])
  }

  @Test func `a column that nobody fills takes no room`() {
    #expect(lines([Column(), Column(least: 9), Column()], [["a", "", "b"]]) == ["  a  b"])
  }

  @Test func `padding goes first`() {
    let columns = [Column(), Column(least: 20), Column(yields: .init(turn: 1, keeps: 4))]
    let row = lines(columns, [[letters(50), "title", letters(19)]])
    #expect(row.first?.count == 80)
    #expect(row.first?.hasSuffix("x  title  " + String(repeating: "x", count: 19)) ?? false)
  }

  @Test func `then columns are cut in their turn`() {
    let columns = [
      Column(), Column(yields: .init(turn: 2, keeps: 8)), Column(yields: .init(turn: 1, keeps: 6)),
    ]
    let first = lines(columns, [[letters(48), letters(20), letters(10)]])
    #expect(first.first?.hasSuffix(String(repeating: "x", count: 20) + "  xxxxx…") ?? false)
    let second = lines(columns, [[letters(56), letters(20), letters(10)]])
    #expect(second.first?.hasSuffix(String(repeating: "x", count: 11) + "…  xxxxx…") ?? false)
  }

  @Test func `what never gives way stays whole, even if the line is too long`() {
    let columns = [Column(), Column(yields: .init(turn: 1, keeps: 4))]
    #expect(lines(columns, [[letters(90), letters(10)]]).first?.count == 98)
  }

  @Test func `room to spare goes to the column that takes it`() {
    let columns = [Column(most: 5, takesSpareRoom: true), Column()]
    #expect(lines(columns, [[letters(30), "end"]]).first?.count == 37)
    #expect(lines([Column(most: 5), Column()], [[letters(30), "end"]]) == ["  xxxx…  end"])
  }

  @Test func `groups share their columns, and empty ones are left out`() {
    var table = Table(columns: [Column(), Column(alignment: .right)])
    table.groups = [
      Table.Group(head: ["One", "sum"], rows: [["a", "1"]]), Table.Group(head: ["Two"]),
      Table.Group(head: ["Three"], rows: [["long title", "23"]]),
    ]
    let lines = Screen().text(table.lines(on: Screen()))
    #expect(
      lines == """
        One           sum
          a             1

        Three
          long title   23

        """)
  }
}
