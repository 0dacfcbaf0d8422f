import TVLogCore

// The lines that nearly all of a library is made of, written as tvlog writes them: an episode's, a play's, a
// season's and a role's. The fields read the same from them and take many times as long (docs/performance.md), and whatever is
// written in any other way is theirs. (Returned instead of put where they belong, the values are copied.)

extension Cursor {
  /// Takes `S01E02: 2022-02-18`, with a time or `unknown` in the day's place, or several between brackets.
  mutating func watched(into watched: inout [Show.Watched]) -> EpisodeKey? {
    guard let code = code() else { return nil }
    let key = EpisodeKey.episode(code)
    if take("[") {
      guard let plays = plays(), isAtBreak else { return nil }
      watched.append(Show.Watched(key, plays))
    } else {
      guard let play = play(), isAtBreak else { return nil }
      watched.append(Show.Watched(key, play))
    }
    return key
  }

  /// Takes `S01E02: {title: Who Is Alive?, aired: 2022-02-18, runtime: 57, id: 99}`; the title stays in the file.
  mutating func episode(of file: [UInt8], into episodes: inout [Episode]) -> EpisodeCode? {
    guard let code = code(), take("{title: "), let word = word(isInFlow: true) else { return nil }
    var aired: Airdate?
    var runtime: Int?
    var id: Int?
    var changed: Day?
    if take(", aired:") {
      guard take(" "), let date = airdate() else { return nil }
      aired = date
    }
    if take(", runtim") {
      guard take("e: "), let minutes = number(below: 100_000) else { return nil }
      runtime = minutes
    }
    if take(", id: ") {
      guard let number = number(below: 1_000_000_000) else { return nil }
      id = number
    }
    if take(", change") {
      guard take("d: "), let day = day() else { return nil }
      changed = day
    }
    guard byte == .closeBrace else { return nil }
    advance()
    episodes.append(
      Episode(
        code, LazyText(word, of: file), aired: aired, runtime: runtime, id: id, changed: changed))
    return code
  }

  /// Takes `S01: {episodes: 9, premiered: 2022-02-18}`.
  mutating func season(into seasons: inout [Season]) -> Int? {
    guard countLeft > 4, byte(at: position + 3) == .colon,
      let number = Form<Int>.season.read(text(position..<position + 3))
    else { return nil }
    advance(by: 4)
    guard take(" {") else { return nil }
    var season = Season(number: number)
    var isMore = true
    if take("episodes") {
      guard take(": "), let count = self.number(below: 10_000) else { return nil }
      season.episodes = count
      isMore = take(", ")
    }
    if isMore {
      guard take("premiere"), take("d: "), let day = day() else { return nil }
      season.premiered = day
    }
    guard take("}"), isAtBreak else { return nil }
    seasons.append(season)
    return number
  }
}

extension Cursor {
  /// Takes `{name: Adam Scott, as: Mark Scout}`.
  mutating func role() -> About.Role? {
    guard take("{name: "), let name = string(), !name.isEmpty else { return nil }
    var role = About.Role(name: name)
    if take(", as: ") {
      guard let character = string() else { return nil }
      role.character = character
    }
    return take("}") ? role : nil
  }

  private mutating func string() -> String? {
    switch word(isInFlow: true) {
    case .raw(let range)?: text(range).string
    case .decoded(let text)?: text
    case nil: nil
    }
  }
}

extension Cursor {
  @inline(__always)
  private mutating func code() -> EpisodeCode? {
    guard let code = eight?.code else { return nil }
    advance(by: 8)
    return code
  }

  private mutating func plays() -> Few<PlayDate>? {
    guard let first = play() else { return nil }
    var rest: [PlayDate] = []
    while take(", ") {
      guard let play = play() else { return nil }
      rest.append(play)
    }
    return take("]") ? Few(first, rest) : nil
  }

  @inline(__always)
  private mutating func play() -> PlayDate? {
    guard let day = day() else { return take("unknown") ? .unknown : nil }
    guard byte == UInt8(ascii: "T") else { return .day(day) }
    return minute().map { .minute(LocalTime(day: day, minute: $0), offset: nil) }
  }

  @inline(__always)
  private mutating func airdate() -> Airdate? {
    guard let day = day() else { return nil }
    guard byte == UInt8(ascii: "T") else { return .day(day) }
    guard let minute = minute(), take("Z") else { return nil }
    return .instant(Instant(day, minute: minute, offset: 0))
  }

  @inline(__always)
  private mutating func day() -> Day? {
    guard let first = number(as: UInt64.self), let last = number(at: 8, as: UInt16.self),
      let day = Day(first, last)
    else { return nil }
    advance(by: 10)
    return day
  }

  /// Takes `T21:40`, as minutes since midnight.
  @inline(__always)
  private mutating func minute() -> Int? {
    guard let minute = eight?.minuteBehindT else { return nil }
    advance(by: 6)
    return minute
  }

  /// Takes a whole number from 1 on, which any of the fields would take.
  @inline(__always)
  private mutating func number(below limit: Int) -> Int? {
    guard byte != UInt8(ascii: "0"), let (number, digits) = eight?.number, 1..<limit ~= number
    else { return nil }
    advance(by: digits)
    return number
  }
}

extension LazyText {
  fileprivate init(_ word: Word, of file: [UInt8]) {
    switch word {
    case .raw(let range): self.init(range, of: file)
    case .decoded(let text): self.init(text)
    }
  }
}
