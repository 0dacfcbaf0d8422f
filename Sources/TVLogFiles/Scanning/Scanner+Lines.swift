import TVLogCore

// The lines that nearly all of a library is made of, written as tvlog writes them: an episode's, a play's and a
// season's. The fields read the same from them and take several times as long (docs/performance.md). Of a line
// that is written in any other way nothing is taken, and the fields read it.

extension Scanner {
  /// Takes `S01E02: 2022-02-18`, with a time or `unknown` in the day's place, or several between brackets.
  mutating func playLine(into watched: inout [Show.Watched]) -> EpisodeKey? {
    let start = position
    guard let code = codeOfLine() else { return nil }
    let key = EpisodeKey.episode(code)
    if take("[") {
      guard let plays = plays(), isAtBreak else { return nothing(since: start) }
      watched.append(Show.Watched(key, plays))
    } else {
      guard let play = play(), isAtBreak else { return nothing(since: start) }
      watched.append(Show.Watched(key, play))
    }
    endLine()
    return key
  }

  /// Takes `S01E02: {title: Who Is Alive?, aired: 2022-02-18, runtime: 57, id: 99}`.
  mutating func episodeLine(into episodes: inout [Episode]) -> EpisodeCode? {
    let start = position
    guard let code = codeOfLine(), take("{"), inFlow({ $0.episode(code, into: &episodes) }) else {
      return nothing(since: start)
    }
    expect(.closeBrace)
    endLine()
    return code
  }

  /// Takes `S01: {episodes: 9, premiered: 2022-02-18}`.
  mutating func seasonLine(into seasons: inout [Season]) -> Int? {
    let start = position
    guard byte(at: position + 3) == .colon,
      let number = Form<Int>.season.read(text(position..<position + 3))
    else { return nil }
    advance(by: 4)
    guard take(" {"), let season = season(number), take("}"), isAtBreak else {
      return nothing(since: start)
    }
    seasons.append(season)
    endLine()
    return number
  }

  private mutating func nothing<Value>(since start: Int) -> Value? {
    if !hasGivenUp { position = start }
    return nil
  }

  private mutating func codeOfLine() -> EpisodeCode? {
    guard let code = eight?.code else { return nil }
    advance(by: 8)
    return code
  }
}

extension Scanner {
  private mutating func plays() -> Few<PlayDate>? {
    guard let first = play() else { return nil }
    var rest: [PlayDate] = []
    while take(", ") {
      guard let play = play() else { return nil }
      rest.append(play)
    }
    return take("]") ? Few(first, rest) : nil
  }

  private mutating func play() -> PlayDate? {
    let length =
      byte == UInt8(ascii: "u") ? 7 : byte(at: position + 10) == UInt8(ascii: "T") ? 16 : 10
    return word(length) { PlayDate($0) }
  }

  /// Reads the pairs between the braces; false where there are others, or in another order.
  private mutating func episode(_ code: EpisodeCode, into episodes: inout [Episode]) -> Bool {
    var title: LazyText?
    var aired: Airdate?
    var runtime: Int?
    var id: Int?
    var changed: Day?
    var isMore = true
    if take("title: ") {
      if byte == .space { return false }
      let file = file
      title = value { LazyText($0, in: file) }
      isMore = take(", ")
    }
    if isMore, take("aired: ") {
      let length = byte(at: position + 10) == UInt8(ascii: "T") ? 17 : 10
      guard let date = word(length, { Airdate($0) }) else { return false }
      aired = date
      isMore = take(", ")
    }
    if isMore, take("runtime:") {
      guard take(" "), let minutes = number(below: 100_000) else { return false }
      runtime = minutes
      isMore = take(", ")
    }
    if isMore, take("id: ") {
      guard let number = number(below: 1_000_000_000) else { return false }
      id = number
      isMore = take(", ")
    }
    if isMore, take("changed:") {
      guard take(" "), let day = word(10, { Day($0) }) else { return false }
      changed = day
      isMore = false
    }
    guard !isMore, byte == .closeBrace else { return false }
    episodes.append(
      Episode(code, title, aired: aired, runtime: runtime, id: id, changed: changed))
    return true
  }

  private mutating func season(_ number: Int) -> Season? {
    var season = Season(number: number)
    if take("episodes") {
      guard take(": "), let count = self.number(below: 10_000) else { return nil }
      season.episodes = count
      if !take(", ") { return season }
    }
    guard take("premiere"), take("d: "), let day = word(10, { Day($0) }) else { return nil }
    season.premiered = day
    return season
  }

  @inline(__always)
  private mutating func word<Value>(_ length: Int, _ read: (TextBytes) -> Value?) -> Value? {
    guard endsWord(at: position + length) else { return nil }
    let word = text(position..<position + length)
    advance(by: length)
    return read(word)
  }

  /// A whole number from 1 on, which any of the fields would take.
  @inline(__always)
  private mutating func number(below limit: Int) -> Int? {
    guard byte != UInt8(ascii: "0"), let (number, digits) = eight?.number,
      1..<limit ~= number, endsWord(at: position + digits)
    else { return nil }
    advance(by: digits)
    return number
  }

  private func endsWord(at offset: Int) -> Bool {
    switch byte(at: offset) {
    case .comma, .closeBracket, .closeBrace, .lineFeed: true
    default: false
    }
  }
}
