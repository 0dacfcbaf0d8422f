extension SearchRow {
  /// The provider to take it from, and its number there.
  public var reference: (provider: ProviderID, id: Int)? {
    switch providers.first {
    case .tvmaze?: about.ids.tvmaze.map { (.tvmaze, $0) }
    case .tmdb?: about.ids.tmdb.map { (.tmdb, $0) }
    case nil: nil
    }
  }

  /// `tvmaze:82`, which `add` takes.
  public var name: String { reference.map { "\($0.provider.rawValue):\($0.id)" } ?? "" }
}
