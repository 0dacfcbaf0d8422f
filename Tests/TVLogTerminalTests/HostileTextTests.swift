import TVLogCore
import TVLogTerminal
import Testing

/// Whatever a provider or a merge puts into a file, no answer disturbs a terminal.
@Suite struct HostileTextTests {
  private let hostile = "\u{1B}[2J\u{9B}31m\u{202E}evil\r\n\u{0}\u{2028}進撃👨‍👩‍👧‍👦\u{301}\u{7F}"

  private var shows: [Show] {
    Sample.library.map { original in
      var show = original
      show.title = hostile + show.title
      show.about.network = hostile
      show.about.cast = [.init(name: hostile, character: hostile)]
      show.about.genres = [hostile]
      show.tags = [hostile]
      show.lists.append(hostile)
      show.review = hostile
      for index in show.episodes.indices { show.episodes[index].title = hostile }
      return show
    }
  }

  private func texts(on screen: Screen) -> [String] {
    let all = shows.map(Sample.standing)
    let titles = Titles(shows)
    let days = Sample.day("2026-11-01")...Sample.day("2026-12-31")
    let lines = CalendarLine.lines(all, in: days)
    return [
      screen.text(UpNextAnswer(UpNext(all), titles: titles, showsAll: true)),
      screen.text(ProgressAnswer(all, titles: titles)),
      screen.text(ListAnswer(all.map { ShowRow($0) }, titles: titles)),
      screen.text(CalendarAnswer(lines, days: days, titles: titles, clock: Sample.clock)),
    ]
      + all.flatMap { standing in
        [
          screen.text(ShowNextAnswer(standing, titles: titles)),
          screen.text(ShowProgressAnswer(standing, titles: titles)),
          screen.text(ShowAnswer(standing, file: hostile)),
          screen.text(AddAnswer(standing, file: hostile, titles: titles)),
          screen.text(NamesAnswer(standing, kind: .tags, added: [hostile], titles: titles)),
        ]
      }
  }

  @Test func `no control or bidirectional character is printed`() {
    for text in texts(on: Screen()) {
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { String($0).printable == $0 })
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }
  }

  @Test func `no line of a table is longer than the screen`() {
    for width in [80, 90, 100] {
      for text in texts(on: Screen(width: width)).prefix(4) {
        #expect(text.split(separator: "\n").allSatisfy { String($0).cellWidth <= width })
      }
    }
  }
}
