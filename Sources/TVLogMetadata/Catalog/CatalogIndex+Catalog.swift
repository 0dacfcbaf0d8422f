package import TVLogCore

extension CatalogIndex {
  /// TVmaze's index made ready for scoring: names become numbers once, and words are made when they are needed.
  package init(_ catalog: Catalog) {
    self.init(
      columns: CatalogColumns(catalog),
      numbers: CatalogNumbers(tvmaze: catalog.ids, tvdb: catalog.tvdbs, imdb: catalog.imdbs),
      titles: TitleTable(bytes: catalog.folded, ends: catalog.foldedEnds)
    ) { CatalogRow(catalog[$0]) }
  }
}

extension CatalogColumns {
  fileprivate init(_ catalog: Catalog) {
    self.init()
    let genres = catalog.genreNames.map { genreNames.number(of: $0) }
    let kinds = catalog.typeNames.map { kindNumber($0) }
    let networks = catalog.networkNames.map { networkNames.number(of: $0) }
    let languages = catalog.languageNames.map { languageNames.number(of: $0) }
    var row = Row()
    for index in 0..<catalog.count {
      row.genres.removeAll(keepingCapacity: true)
      var bits = catalog.genres[index]
      while bits != 0 {
        row.genres.append(genres[bits.trailingZeroBitCount])
        bits &= bits - 1
      }
      row.kind = kinds[Int(catalog.types[index])]
      row.network = networks[Int(catalog.networks[index])]
      row.language = languages[Int(catalog.languages[index])]
      let day = catalog.premiered[index]
      row.year = day == .min ? nil : Day(number: day).year
      row.runtime = Int(catalog.runtimes[index])
      row.weight = Int(catalog.weights[index])
      row.rating = catalog.scores[index] == 0 ? nil : Double(catalog.scores[index]) / 10
      append(row)
    }
  }
}

extension CatalogRow {
  fileprivate init(_ show: CatalogShow) {
    self.init(ids: ShowIDs(tvmaze: show.id, tvdb: show.tvdb, imdb: show.imdb), title: show.title)
    type = show.type
    genres = show.genres
    network = show.network
    country = show.country
    language = show.language
    year = show.premiered?.year
    runtime = show.runtime
    weight = show.weight
    rating = show.score.map { Double($0.tenths) / 10 }
  }
}
