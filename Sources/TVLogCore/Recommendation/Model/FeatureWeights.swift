/// A number for each feature: what the ridge has learned, or the mean of a library.
struct FeatureWeights {
  var genres: [Double]
  var kinds: [Double]
  var networks: [Double]
  var languages: [Double]
  /// By year of `Eras.table`: what its bumps are to be raised by.
  var years = [Double](repeating: 0, count: Eras.table.count)
  var quality = 0.0
  var popularity = 0.0
  /// By the place of the show in the training set.
  var lists: [Double]
  var keywords: [Double]
  var people: [Double]

  init(_ columns: CatalogColumns, trained: Int) {
    func zeros(_ count: Int) -> [Double] { [Double](repeating: 0, count: count) }
    genres = zeros(columns.genreNames.names.count)
    kinds = zeros(columns.kindNames.names.count)
    networks = zeros(columns.networkNames.names.count)
    languages = zeros(columns.languageNames.names.count)
    keywords = zeros(columns.keywordNames.names.count)
    people = zeros(columns.peopleNames.names.count)
    lists = zeros(trained)
  }

  /// The sum over the bumps of each year that `Eras.table` has.
  ///
  /// Bumps are raised here and not for every show: a year has hundreds.
  var byYear: [Double] {
    var eras = [Double](repeating: 0, count: Eras.count)
    for (bumps, sum) in zip(Eras.table, years) where sum != 0 {
      for (bump, height) in bumps { eras[bump] += Tuning.era * sum * height }
    }
    return Eras.table.map { $0.reduce(0) { $0 + $1.height * eras[$1.bump] } }
  }
}
