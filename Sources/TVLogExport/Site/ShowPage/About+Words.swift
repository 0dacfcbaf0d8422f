import TVLogCore

extension About {
  /// `running, Apple TV+, GB, Drama, Thriller, 48 min`.
  var words: String {
    let parts = [state.flatMap { $0 == .unknown ? nil : $0.words }, network, country]
    return (parts + genres + [runtime.map(Minutes.single)]).compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension About.State {
  fileprivate var words: String { self == .inDevelopment ? "in development" : rawValue }
}

extension ProviderID {
  var title: String {
    switch self {
    case .tvmaze: "TVmaze"
    case .tmdb: "TMDB"
    }
  }
}

extension ShowIDs {
  /// The show's pages elsewhere.
  var links: [Link] {
    let imdb = imdb.flatMap { id in
      id.hasPrefix("tt") && id.dropFirst(2).utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? Link(name: "IMDb", href: "https://www.imdb.com/title/\(id)/") : nil
    }
    return [
      tvmaze.map { Link(name: "TVmaze", href: "https://www.tvmaze.com/shows/\($0)") },
      tmdb.map { Link(name: "TMDB", href: "https://www.themoviedb.org/tv/\($0)") },
      imdb,
    ].compactMap { $0 }
  }
}
