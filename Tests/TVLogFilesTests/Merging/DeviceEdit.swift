import TVLogCore

/// Something that a person does on one device.
struct DeviceEdit {
  let name: String
  private var clock: Clock { TwoDevices.clock }

  init(name: String) {
    self.name = name
  }

  func apply(to show: inout Show, _ random: inout SeededGenerator) {
    switch random.number(0...19) {
    case 0...6: watchNext(&show, &random)
    case 7, 8: watch(code(&random), in: &show, &random)
    case 9: unwatch(&show, &random)
    case 10: show.rate(nil, Rating(tenths: random.number(10...100)))
    case 11: show.rate(.episode(code(&random)), Rating(tenths: random.number(1...10) * 10))
    case 12: show.review(nil, random.pick(["Fine.", "Long.\nAnd slow.\n", "\(name) says"]))
    case 13: show.add(toList: random.pick(["favorites", "best", "on-hold", "dropped", "x\(name)"]))
    case 14: show.remove(fromList: random.pick(["favorites", "watching"]))
    case 15: show.tags.append("t\(name)\(random.number(0...9))")
    case 16: _ = show.skip([code(&random)])
    case 17: _ = show.unskip([code(&random)])
    case 18: _ = show.beginRun(on: Day(number: 20_000 + Int32(random.number(0...3))))
    default: refresh(&show, &random)
    }
  }

  private func code(_ random: inout SeededGenerator) -> EpisodeCode {
    EpisodeCode(season: 1, number: random.number(1...12))
  }

  private func watchNext(_ show: inout Show, _ random: inout SeededGenerator) {
    let played = show.plays(at: clock).keys.max()?.number ?? 0
    watch(EpisodeCode(season: 1, number: played + 1), in: &show, &random)
  }

  private func watch(_ code: EpisodeCode, in show: inout Show, _ random: inout SeededGenerator) {
    let day = Day(number: 20_000 + Int32(random.number(0...5)))
    let date: PlayDate =
      switch random.number(0...9) {
      case 0: .unknown
      case 1...3: .minute(LocalTime(day: day, minute: random.pick([1200, 1300])), offset: nil)
      default: .day(day)
      }
    let dates = show.plays(at: clock)[code, default: []].map(\.date)
    show.setPlays((dates + [date]).sorted(), of: code, at: clock)
  }

  private func unwatch(_ show: inout Show, _ random: inout SeededGenerator) {
    let plays = show.plays(at: clock)
    guard !plays.isEmpty else { return }
    let code = random.pick(plays.keys.sorted())
    show.setPlays(Array(plays[code, default: []].map(\.date).dropLast()), of: code, at: clock)
  }

  private func refresh(_ show: inout Show, _ random: inout SeededGenerator) {
    guard !show.episodes.isEmpty else { return }
    let today = Day(number: 20_100 + Int32(random.number(0...2)))
    let index = random.number(0...show.episodes.count - 1)
    show.episodes[index].runtime = random.number(20...60)
    show.episodes[index].changed = today
    guard random.chance(50) else { return }
    let number = show.episodes.count + 1
    var new = Episode(
      EpisodeCode(season: 1, number: number), title: "E\(number)",
      aired: .day(Day(number: 20_100)), runtime: 50, id: 100 + number)
    new.changed = today
    show.episodes.append(new)
    show.about.score = Rating(tenths: random.number(0...100))
  }
}
