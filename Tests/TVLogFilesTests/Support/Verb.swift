import TVLogCore

/// One change in words, as the `verb` files of the fixtures have it.
struct Verb {
  let words: [String]

  init(_ text: String) {
    words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  /// A verb that cannot be done.
  struct Failure: Error {
    let verb: String
  }

  /// Whether it changes the provider's part as it stands in the file.
  var isProviders: Bool { words.first == "set" || words.first == "remove" }

  func apply(to show: inout Show) throws {
    let rest = Array(words.dropFirst())
    switch words.first {
    case "watch": try watch(rest, &show)
    case "unwatch": try unwatch(rest, &show)
    case "skip": _ = show.skip(try codes(rest, show))
    case "unskip": _ = show.unskip(try codes(rest, show))
    case "rate": show.rate(key(rest), rest.last == "none" ? nil : Rating(rest.last ?? ""))
    case "review": show.review(key(rest), text(key(rest) == nil ? rest : Array(rest.dropFirst())))
    case "lists": names(rest, &show)
    case "tag": rest[0] == "add" ? show.tags.append(rest[1]) : show.tags.removeAll { $0 == rest[1] }
    case "rewatch": rewatch(rest, &show)
    case "set": try set(rest[0], rest.dropFirst().joined(separator: " "), &show)
    case "remove": show.episodes.removeAll { $0.code.description == rest[0] }
    default: throw failure
    }
  }

  private var failure: Failure { Failure(verb: words.joined(separator: " ")) }

  private func key(_ words: [String]) -> EpisodeKey? { words.first.flatMap { EpisodeKey($0) } }

  private func text(_ words: [String]) -> String? {
    let text = words.joined(separator: " ").split(
      separator: "\\n", omittingEmptySubsequences: false
    )
    .joined(separator: "\n")
    return text == "none" ? nil : text
  }
}

extension Verb {
  private func selection(_ words: [String], _ show: Show) throws -> EpisodeSelection {
    let arguments = try words.map { word in
      guard let argument = EpisodeArgument(word) else { throw failure }
      return argument
    }
    return try Standing(show, settings: Moment.settings, clock: Moment.clock)
      .select(arguments, isForced: true)
  }

  private func codes(_ words: [String], _ show: Show) throws -> [EpisodeCode] {
    try selection(words, show).codes
  }

  private func watch(_ words: [String], _ show: inout Show) throws {
    var options = WatchOptions(date: .date(.day(Moment.clock.today)))
    var words = words
    if words.last == "again" {
      options.isAgain = true
      words.removeLast()
    }
    if let date = words.last.flatMap({ PlayDate($0) }) {
      options.date = .date(date)
      words.removeLast()
    }
    options.isForced = true
    _ = show.watch(
      try selection(words, show), options: options, settings: Moment.settings, clock: Moment.clock)
  }

  private func unwatch(_ words: [String], _ show: inout Show) throws {
    let date = words.last.flatMap { PlayDate($0) }
    let isAll = words.last == "--all"
    let names = date != nil || isAll ? Array(words.dropLast()) : words
    _ = try show.unwatch(
      try selection(names, show), on: date, all: isAll, clock: Moment.clock)
  }

  private func names(_ words: [String], _ show: inout Show) {
    for name in words.dropFirst() {
      words[0] == "add" ? show.add(toList: name) : show.remove(fromList: name)
    }
  }

  private func rewatch(_ words: [String], _ show: inout Show) {
    if words.first == "undo" {
      _ = show.endRun()
    } else {
      _ = show.beginRun(on: words.first.flatMap { Day($0) } ?? Moment.clock.today)
    }
  }
}

extension Verb {
  private func set(_ path: String, _ text: String, _ show: inout Show) throws {
    let steps = path.split(separator: ".").map(String.init)
    let value = text == "none" ? nil : text
    if let code = EpisodeCode(steps[0]) { return set(code, steps[1], value, &show) }
    switch steps.last {
    case "title": show.title = text
    case "aka": show.aka = list(value)
    case "network": show.about.network = value
    case "country": show.about.country = value
    case "genres": show.about.genres = list(value)
    case "score": show.about.score = value.flatMap { Rating($0) }
    case "state": show.about.state = value.flatMap { About.State(rawValue: $0) }
    case "tvdb": show.about.ids.tvdb = value.flatMap { Int($0) }
    case "time": show.about.schedule?.minute = value.flatMap { LocalTime.minute($0) }
    case "schedule":
      show.about.schedule = value.map { .init(days: [], minute: LocalTime.minute($0), zone: nil) }
    case "cast": show.about.cast = list(value).map { About.Role(name: $0) }
    case "summary": show.about.summary = value
    default: throw failure
    }
  }

  private func set(_ code: EpisodeCode, _ key: String, _ value: String?, _ show: inout Show) {
    var episode = show.episode(code) ?? Episode(code)
    switch key {
    case "title": episode.title = value
    case "aired": episode.aired = value.flatMap { Airdate($0) }
    case "runtime": episode.runtime = value.flatMap { Int($0) }
    case "changed": episode.changed = value.flatMap { Day($0) }
    default: break
    }
    show.episodes.removeAll { $0.code == code }
    show.episodes.insert(
      episode, at: show.episodes.firstIndex { $0.code > code } ?? show.episodes.endIndex)
  }

  private func list(_ text: String?) -> [String] {
    text.map { $0.split(separator: ",").map { String($0.drop { $0 == " " }) } } ?? []
  }
}
