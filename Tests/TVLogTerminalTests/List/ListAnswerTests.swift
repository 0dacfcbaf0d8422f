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
      shows.map(Sample.standing), titles: Titles(Sample.library), isSorted: isSorted)
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

  @Test func `the names in use, statuses first`() {
    expect(
      ListNamesAnswer(Sample.library), on: Screen(),
      draws: """
        watching          8
        want-to-watch     1
        completed         3
        on-hold           1
        dropped           1
        favorites         1
        """)
  }

  @Test func `what a name may mean`() {
    expect(
      ShowChoices([Sample.doctorWho, Sample.classicDoctorWho]), on: Screen(),
      draws: """
          doctor-who       Doctor Who  2005  watching
          doctor-who-1963  Doctor Who  1963  on-hold
        """)
  }

  @Test func `what a provider found`() {
    var about = Sample.slowHorses.about
    about.ids.tvmaze = 44_933
    expect(
      CandidateChoices([Candidate(title: "Slow Horses", provider: .tvmaze, about: about)]),
      on: Screen(), draws: "  tvmaze:44933  Slow Horses  2022  GB  Apple TV+  running")
  }
}
