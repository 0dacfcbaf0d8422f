import TVLogCore

/// The next episode in one phrase: `S03E05 Straight and True, 58 min`, `S06E05 airs Wed 25 Nov`.
struct NextPhrase {
  let next: NextEpisode
  let standing: Standing

  var text: StyledText {
    let code = StyledText(next.standing.code.description, next.isWatchable ? .ready : .ahead)
    return code + StyledText(rest, .quiet)
  }

  private var rest: String {
    let episode = next.episode
    guard next.isWatchable else { return airs }
    let title = episode.title.map { " \($0)" } ?? ""
    return "\(title), \(Minutes.single(standing.minutes(of: episode)))"
  }

  private var airs: String {
    guard let aired = next.episode.aired else { return " has no date yet" }
    let words = DateWords(standing.clock)
    let day = aired.day(in: words.zone)
    let time = day == words.today ? words.time(aired).map { " \($0)" } ?? "" : ""
    return " airs \(day == words.today ? "today" : words.date(day))\(time)"
  }
}
