import TVLogCore
import TVLogTerminal
import Testing

@Suite struct ChangeAnswersTests {
  private let standing = Sample.standing(Sample.slowHorses)
  private let titles = Titles(Sample.library)
  private let code = Sample.code("S06E04")

  private func first(_ answer: some Answer) -> String {
    let lines = Screen(width: 100).text(answer).split(separator: "\n").map { String($0) }
    #expect(lines.last == "  33 of 34 done; 1 left, 48 min; next S06E04 Bad Apples, 48 min")
    return lines[0]
  }

  @Test func `unwatch`() {
    let play = EpisodePlay.Record(code, .day(Sample.day("2026-11-22")))
    #expect(
      first(UnwatchAnswer(standing, removed: [play], titles: titles))
        == "Slow Horses S06E04 Bad Apples: play of Sun 22 Nov 2026 taken away")
    let second = EpisodePlay.Record(Sample.code("S06E03"), .day(Sample.day("2026-11-13")))
    #expect(
      first(UnwatchAnswer(standing, removed: [play, second], titles: titles))
        == "Slow Horses S06E03-E04: 2 plays of 13 Nov to 22 Nov 2026 taken away")
    #expect(
      first(UnwatchAnswer(standing, removed: [], titles: titles))
        == "Slow Horses: no play to take away")
  }

  @Test func `skip`() {
    func line(_ codes: [EpisodeCode], isUndo: Bool = false) -> String {
      first(SkipAnswer(standing, codes: codes, isUndo: isUndo, move: nil, titles: titles))
    }
    #expect(line([code]) == "Slow Horses S06E04 Bad Apples: skipped")
    #expect(line([Sample.code("S06E03"), code]) == "Slow Horses S06E03-E04: 2 skipped")
    #expect(line([code], isUndo: true) == "Slow Horses S06E04 Bad Apples: no longer skipped")
    #expect(line([]) == "Slow Horses: already skipped")
  }

  @Test func `rate`() {
    func line(_ keys: [EpisodeKey], _ rating: Int?, _ earlier: Int?...) -> String {
      first(
        RatingAnswer(
          standing, keys: keys, rating: rating.map(Rating.init(tenths:)),
          earlier: earlier.map { $0.map(Rating.init(tenths:)) }, titles: titles))
    }
    #expect(line([], 90, nil) == "Slow Horses: rated 9")
    #expect(line([.seasons(6...6)], 85, 80) == "Slow Horses S06: rated 8.5, was 8")
    #expect(
      line([.episode(code)], nil, 80) == "Slow Horses S06E04 Bad Apples: rating taken away, was 8")
    #expect(line([], 90, 90) == "Slow Horses: already rated 9")
    #expect(line([], nil, nil) == "Slow Horses: was not rated")
    #expect(
      line([.seasons(6...6), .episode(code)], nil, 80, 70)
        == "Slow Horses S06, S06E04: rating taken away, were 8 and 7")
    #expect(
      line([.seasons(6...6), .episode(code)], 80, 80, nil)
        == "Slow Horses S06, S06E04: rated 8, were 8 and -")
  }

  @Test func `review`() {
    func line(_ text: String?, hadOne: Bool) -> String {
      first(ReviewAnswer(standing, key: nil, text: text, hadOne: hadOne, titles: titles))
    }
    #expect(line("Slow and exact.\n", hadOne: false) == "Slow Horses: review written, 3 words")
    #expect(line("Slow", hadOne: true) == "Slow Horses: review replaced, 1 word")
    #expect(line(nil, hadOne: true) == "Slow Horses: review taken away")
  }

  @Test func `lists and tags`() {
    #expect(
      first(NamesAnswer(standing, kind: .lists, added: ["favorites"], titles: titles))
        == "Slow Horses: added list favorites; now on watching, favorites")
    #expect(
      first(
        NamesAnswer(
          standing, kind: .lists, added: ["watching"], removed: ["on-hold"], titles: titles))
        == "Slow Horses: added list watching, taken off on-hold; now on watching, favorites")
    #expect(
      first(NamesAnswer(standing, kind: .tags, titles: titles))
        == "Slow Horses: no tag changed; now tagged with-friends")
  }

  @Test func `rewatch`() {
    func line(_ outcome: RewatchAnswer.Outcome) -> String {
      var show = Sample.slowHorses
      if case .began(let day) = outcome { show.rewatching = [day] }
      return Screen(width: 100).text(
        RewatchAnswer(Sample.standing(show), outcome: outcome, titles: titles))
    }
    let day = Sample.day("2026-11-22")
    #expect(
      line(.began(day)) == """
        Slow Horses: second run begins Sun 22 Nov 2026
          1 of 34 done; 33 left, 26 h 24; next S01E01 Episode 1, 48 min

        """)
    #expect(
      line(.takenBack(day)).hasPrefix(
        "Slow Horses: run since Sun 22 Nov 2026 taken back, every play stays\n"))
  }

  @Test func `add`() {
    var show = Sample.slowHorses
    show.lists = ["want-to-watch"]
    show.watched = []
    show.skipped = []
    expect(
      AddAnswer(Sample.standing(show), file: "shows/s/slow-horses.yaml", titles: titles),
      on: Screen(),
      draws: """
        Slow Horses (2022): added to want-to-watch
          Apple TV+, 36 episodes, shows/s/slow-horses.yaml
          0 of 34 done; 34 left, 27 h 12; next S01E01 Episode 1, 48 min
        """)
  }
}
