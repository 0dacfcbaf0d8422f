package import TVLogCore

extension ProviderID {
  /// The name a person knows it by.
  package var name: String {
    switch self {
    case .tvmaze: "TVmaze"
    case .tmdb: "TMDB"
    }
  }
}
