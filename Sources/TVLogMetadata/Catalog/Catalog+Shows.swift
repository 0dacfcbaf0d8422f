import TVLogCore

extension Catalog {
  /// - Parameter shows: in any order, each number once.
  package init(_ shows: some Sequence<CatalogShow>, progress: CatalogProgress = CatalogProgress()) {
    self.progress = progress
    var tables = (NameTable(), NameTable(), NameTable(), NameTable(), NameTable())
    for show in shows.sorted(by: { $0.id < $1.id }) {
      ids.append(UInt32(clamping: show.id))
      append(title: show.title)
      networks.append(tables.0.number(of: show.network))
      countries.append(tables.1.number(of: show.country))
      languages.append(tables.2.number(of: show.language))
      types.append(tables.3.number(of: show.type))
      states.append(show.state.flatMap(About.State.allCases.firstIndex).map { UInt16($0 + 1) } ?? 0)
      genres.append(
        show.genres.reduce(0) { bits, genre in
          let number = tables.4.number(of: genre)
          return number > 0 && number <= 64 ? bits | 1 << UInt64(number - 1) : bits
        })
      premiered.append(show.premiered?.number ?? .min)
      weights.append(UInt16(clamping: show.weight))
      scores.append(UInt16(clamping: show.score?.tenths ?? 0))
      runtimes.append(UInt16(clamping: show.runtime ?? 0))
      tvdbs.append(UInt32(clamping: show.tvdb ?? 0))
      imdbs.append(show.imdb.flatMap { UInt32($0.dropFirst(2)) } ?? 0)
      updated.append(UInt32(clamping: show.updated))
    }
    (networkNames, countryNames) = (tables.0.names, tables.1.names)
    (languageNames, typeNames) = (tables.2.names, tables.3.names)
    genreNames = Array(tables.4.names.dropFirst().prefix(64))
  }

  private mutating func append(title: String) {
    titles += title.utf8
    titleEnds.append(UInt32(titles.count))
    folded += FoldedWords(title).text
    foldedEnds.append(UInt32(folded.count))
  }

  package subscript(index: Int) -> CatalogShow {
    var show = CatalogShow(id: Int(ids[index]), title: title(at: index))
    show.network = networkNames.name(networks[index])
    show.country = countryNames.name(countries[index])
    show.language = languageNames.name(languages[index])
    show.type = typeNames.name(types[index])
    let state = Int(states[index])
    show.state =
      (1...About.State.allCases.count).contains(state) ? About.State.allCases[state - 1] : nil
    show.genres = genreNames.indices.filter { genres[index] & 1 << UInt64($0) != 0 }
      .map { genreNames[$0] }
    show.premiered = premiered[index] == .min ? nil : Day(number: premiered[index])
    show.weight = Int(weights[index])
    show.score = scores[index] == 0 ? nil : Rating(tenths: Int(scores[index]))
    show.runtime = runtimes[index] == 0 ? nil : Int(runtimes[index])
    show.tvdb = tvdbs[index] == 0 ? nil : Int(tvdbs[index])
    show.imdb = imdbs[index] == 0 ? nil : IMDb.id(imdbs[index])
    show.updated = Int64(updated[index])
    return show
  }

  package func title(at index: Int) -> String {
    String(
      decoding: titles[Int(index == 0 ? 0 : titleEnds[index - 1])..<Int(titleEnds[index])],
      as: UTF8.self)
  }

  func foldedRange(at index: Int) -> Range<Int> {
    Int(index == 0 ? 0 : foldedEnds[index - 1])..<Int(foldedEnds[index])
  }

  /// The place of a show; nil where TVmaze's index has no such number.
  package func index(of id: Int) -> Int? {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(ids[middle]) < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && Int(ids[low]) == id ? low : nil
  }

  /// All of them as values, to be changed.
  package var shows: [CatalogShow] { (0..<count).map { self[$0] } }
}

private enum IMDb {
  /// At least seven digits.
  static func id(_ number: UInt32) -> String {
    let digits = String(number)
    return "tt" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
  }
}

/// Names by number, the empty one in front.
private struct NameTable {
  private(set) var names = [""]
  private var numbers: [String: UInt16] = ["": 0]

  mutating func number(of name: String?) -> UInt16 {
    guard let name else { return 0 }
    if let number = numbers[name] { return number }
    guard names.count < Int(UInt16.max) else { return 0 }
    numbers[name] = UInt16(names.count)
    names.append(name)
    return UInt16(names.count - 1)
  }
}

extension [String] {
  fileprivate func name(_ number: UInt16) -> String? {
    number > 0 && Int(number) < count ? self[Int(number)] : nil
  }
}
