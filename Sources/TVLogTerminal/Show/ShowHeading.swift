import TVLogCore

/// The first lines of `show`: the person's part to the right of the title, the provider's below.
struct ShowHeading {
  let standing: Standing

  private var show: Show { standing.show }

  func lines(on screen: Screen) -> [StyledText] {
    titleLines(on: screen) + provided.lines(width: screen.width)
  }

  private func titleLines(on screen: Screen) -> [StyledText] {
    let year = show.about.premiered.map { " (\($0.year))" } ?? ""
    let title = StyledText(show.title + year, .head)
    let own = StyledText(personal)
    let gap = screen.width - title.width - own.width
    if own.isEmpty { return title.wrapped(to: screen.width) }
    if gap < 2 { return [title, own].flatMap { $0.wrapped(to: screen.width) } }
    return [title + .spaces(gap) + own]
  }

  /// `9/10 watching, favorites`.
  private var personal: String {
    let status = show.status == nil ? standing.status.map { "(\($0.rawValue))" } : nil
    let lists = (show.lists + [status].compactMap { $0 }).joined(separator: ", ")
    return [show.rating.map { "\($0)/10" }, lists].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// `running, Apple TV+, GB, English, scripted: Drama, Thriller; 48 min; TVmaze 8.1`.
  private var provided: Phrases {
    let about = show.about
    let genres = about.genres.joined(separator: ", ")
    let kind = [about.type ?? "", genres].filter { !$0.isEmpty }.joined(separator: ": ")
    let place = [
      about.state.map(\.rawValue), about.network, about.country, about.language, kind,
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    return Phrases([place, about.runtime.map { Minutes.single($0) }, score])
  }

  private var score: String? {
    guard let score = show.about.score else { return nil }
    return [show.about.source?.name, "\(score)"].compactMap { $0 }.joined(separator: " ")
  }
}

extension ProviderID {
  var name: String {
    switch self {
    case .tvmaze: "TVmaze"
    case .tmdb: "TMDB"
    }
  }
}
