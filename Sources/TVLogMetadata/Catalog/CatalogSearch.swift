package import TVLogCore

/// A search of the catalogue: every word begins a word of the title, a slip of the finger forgiven.
package struct CatalogSearch: Sendable {
  private let words: [[UInt8]]
  private let whole: [UInt8]
  private let filter: SearchFilter

  package init(_ text: String, filter: SearchFilter = SearchFilter()) {
    let folded = FoldedWords(text)
    words = folded.words
    whole = folded.text
    self.filter = filter
  }

  /// The best first: the very title, then titles that begin so, then whole words, then slips; among equals
  /// who is followed most.
  package func results(in catalog: Catalog, limit: Int = 50) -> [Candidate] {
    let columns = ColumnFilter(filter, catalog)
    var found: [(rank: Int, weight: Int, index: Int)] = []
    for index in 0..<catalog.count where columns.allows(index, in: catalog) {
      guard let rank = rank(catalog.folded, catalog.foldedRange(at: index)) else { continue }
      found.append((rank, -Int(catalog.weights[index]), index))
    }
    found.sort { $0 < $1 }
    return found.prefix(limit).map { catalog[$0.index].candidate }
  }

  /// 0 is best; nil: not meant.
  private func rank(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    if words.isEmpty { return 0 }
    var slips = 0
    for word in words {
      switch match(word, text, range) {
      case .exact: break
      case .slip: slips += 1
      case .none: return nil
      }
    }
    if slips > 0 { return 3 + slips }
    if range.count == whole.count { return text[range].elementsEqual(whole) ? 0 : 2 }
    return text[range].starts(with: whole) ? 1 : 2
  }

  private enum Match { case exact, slip, none }

  private func match(_ word: [UInt8], _ text: [UInt8], _ range: Range<Int>) -> Match {
    var best = Match.none
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, text[end] != 0x20 { end += 1 }
      if begins(word, text, start..<end) { return .exact }
      if word.count >= 4, abs(end - start - word.count) <= 1,
        OneSlip.separates(word, text, start..<end)
      {
        best = .slip
      }
      start = end + 1
    }
    return best
  }

  private func begins(_ word: [UInt8], _ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard word.count <= range.count else { return false }
    var index = range.lowerBound
    for byte in word {
      if text[index] != byte { return false }
      index += 1
    }
    return true
  }
}

/// One letter more, less or other, or two neighbours swapped.
enum OneSlip {
  static func separates(_ word: [UInt8], _ text: [UInt8], _ range: Range<Int>) -> Bool {
    var first = 0
    let shorter = min(word.count, range.count)
    while first < shorter, word[first] == text[range.lowerBound + first] { first += 1 }
    var last = 0
    while last < shorter - first,
      word[word.count - 1 - last] == text[range.upperBound - 1 - last]
    {
      last += 1
    }
    let (left, right) = (word.count - first - last, range.count - first - last)
    if left <= 1, right <= 1 { return true }
    return left == 2 && right == 2 && word[first] == text[range.lowerBound + first + 1]
      && word[first + 1] == text[range.lowerBound + first]
  }
}

/// A filter in the catalogue's numbers, so that no name is compared twice.
private struct ColumnFilter {
  private let genres: UInt64?
  private let networks: Set<UInt16>?
  private let languages: Set<UInt16>?
  private let state: UInt16?
  private let days: ClosedRange<Int32>?

  init(_ filter: SearchFilter, _ catalog: Catalog) {
    genres = filter.genre.map { wanted in
      catalog.genreNames.enumerated().reduce(0) { bits, genre in
        genre.element.folded.contains(wanted) ? bits | 1 << UInt64(genre.offset) : bits
      }
    }
    networks = filter.network.map { wanted in
      ColumnFilter.numbers(catalog.networkNames) { $0.contains(wanted) }
    }
    languages = filter.language.map { wanted in
      ColumnFilter.numbers(catalog.languageNames) { $0 == wanted }
    }
    state = filter.state.flatMap(About.State.allCases.firstIndex).map { UInt16($0 + 1) }
    days = filter.years.flatMap { years in
      guard let first = Day(year: years.lowerBound, month: 1, day: 1),
        let last = Day(year: years.upperBound, month: 12, day: 31)
      else { return nil }
      return first.number...last.number
    }
  }

  private static func numbers(_ names: [String], _ fits: (String) -> Bool) -> Set<UInt16> {
    Set(names.indices.filter { $0 > 0 && fits(names[$0].folded) }.map { UInt16($0) })
  }

  func allows(_ index: Int, in catalog: Catalog) -> Bool {
    (genres.map { $0 & catalog.genres[index] != 0 } ?? true)
      && (networks?.contains(catalog.networks[index]) ?? true)
      && (languages?.contains(catalog.languages[index]) ?? true)
      && (state.map { $0 == catalog.states[index] } ?? true)
      && (days?.contains(catalog.premiered[index]) ?? true)
  }
}
