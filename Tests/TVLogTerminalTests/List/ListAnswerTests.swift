import TVLogCore
import TVLogTerminal
import Testing

@Suite struct ListAnswerTests {
  private func answer(isSorted: Bool = false) -> ListAnswer {
    let shows = [
      Sample.theWire, Sample.doctorWho, Sample.classicDoctorWho, Sample.weissensee,
      Sample.slowHorses,
    ]
    return ListAnswer(
      shows.map { ShowRow(Sample.standing($0)) }, titles: Titles(Sample.library), isSorted: isSorted
    )
  }

  @Test func `by title without its article`() {
    expect(
      answer(), on: Screen(width: 100),
      draws: """
        Doctor Who (2005)      13/13     S02E01                      watching
        Doctor Who (1963)    169/695     S15E01                      on-hold
        Slow Horses            33/34  9  S06E04  running  Apple TV+  watching, favorites
        Weissensee               0/?     ?                           want-to-watch
        The Wire               29/60     S03E05  ended               completed
        5 shows
        """)
  }

  @Test func `the order of a query stays`() {
    let lines = Screen().text(answer(isSorted: true)).split(separator: "\n")
    #expect(lines.first?.hasPrefix("The Wire") ?? false)
    #expect(lines.allSatisfy { String($0).cellWidth <= 80 })
  }
}
