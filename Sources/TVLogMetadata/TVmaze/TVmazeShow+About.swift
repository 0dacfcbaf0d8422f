import TVLogCore

extension TVmazeShow {
  var title: String? { name?.line() }

  var about: About {
    var about = About()
    about.source = .tvmaze
    about.ids = ShowIDs(
      tvmaze: id?.value, tvdb: externals?.thetvdb?.value, imdb: externals?.imdb?.imdbID)
    about.type = type?.lowercased().line(limit: 40)
    about.state = state
    about.premiered = premiered?.day
    about.network = channel?.name?.line()
    about.country = channel?.country?.code?.countryCode
    about.language = language?.line(limit: 60)
    about.genres = genres.prefix(20).compactMap { $0.line(limit: 40) }.withoutRepeats()
    about.runtime = [runtime, averageRuntime].lazy.compactMap { $0?.value }.first { $0 > 0 }
    about.schedule = weeklySchedule
    about.score = score
    about.summary = summary.flatMap { PlainText(html: $0).text.line(limit: 2000) }
    about.image = (image?.original ?? image?.medium)?.secureAddress
    about.cast = cast
    about.createdBy = creators
    return about
  }

  /// Other names, as countries have them.
  var aka: [String] {
    let names = (embedded?.akas ?? []).compactMap { $0.name?.line() }
    return Array(names.withoutRepeats().filter { $0 != title }.prefix(50))
  }

  var seasons: [TVLogCore.Season] {
    let numbered = (embedded?.seasons ?? []).compactMap { season -> TVLogCore.Season? in
      guard let number = season.number?.value, number > 0 else { return nil }
      let episodes = season.episodeOrder.flatMap { $0.value > 0 ? $0.value : nil }
      let day = season.premiereDate?.day
      // A season of which nothing is known is no line of the file.
      guard episodes != nil || day != nil else { return nil }
      return TVLogCore.Season(number: number, episodes: episodes, premiered: day)
    }
    var seen: Set<Int> = []
    return numbered.filter { seen.insert($0.number).inserted }.sorted { $0.number < $1.number }
  }

  /// `To Be Determined` is a show between seasons of which nobody knows whether it goes on: unknown.
  private var state: About.State? {
    status.map { status in
      switch status {
      case "Running": .running
      case "Ended": .ended
      case "In Development": .inDevelopment
      default: .unknown
      }
    }
  }

  /// Of a show that has both, what airs it rather than what streams it.
  private var channel: Channel? { network ?? webChannel }

  private var weeklySchedule: About.Schedule? {
    let minute = schedule?.time.flatMap(Self.minute)
    let days = (schedule?.days ?? []).compactMap { Weekday(named: $0) }.withoutRepeats()
    guard minute != nil || !days.isEmpty else { return nil }
    return About.Schedule(days: days, minute: minute, zone: channel?.country?.timezone?.zoneName)
  }

  private var score: Rating? {
    guard let average = rating?.average, (0.05...10).contains(average) else { return nil }
    return Rating(tenths: Int((average * 10).rounded()))
  }

  private var cast: [About.Role] {
    (embedded?.cast ?? []).compactMap { member -> About.Role? in
      guard let name = member.person?.name?.line() else { return nil }
      let character = member.isSelf == true ? nil : member.character?.name?.line()
      return About.Role(name: name, character: character)
    }.prefix(15).map(\.self)
  }

  private var creators: [String] {
    let creators = (embedded?.crew ?? []).filter { $0.type == "Creator" }
    return Array(creators.compactMap { $0.person?.name?.line() }.withoutRepeats().prefix(15))
  }

  /// Minutes since midnight of `21:00`.
  private static func minute(_ time: String) -> Int? {
    Instant("2000-01-01T\(time)Z").map { LocalTime($0, offset: 0).minute }
  }
}

extension Sequence where Element: Hashable {
  /// The first of each, in order.
  fileprivate func withoutRepeats() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
