/// Chooses among the best so that the entries differ (maximal marginal relevance), takes a franchise
/// once, and a network three times as long as there are others.
struct Variety {
  private let features: Features
  private let title: (Int) -> String?
  /// Nil: a network was asked for.
  private let mostOfNetwork: Int?

  init(_ features: Features, mostOfNetwork: Int?, title: @escaping (Int) -> String?) {
    self.features = features
    self.mostOfNetwork = mostOfNetwork
    self.title = title
  }

  /// The entries in their new order; what lies behind the best stays where it is.
  func chosen(_ ranked: [Ranked], _ limit: Int) -> [Ranked] {
    let merged = withoutRepeats(ranked, most: max(limit, Tuning.varietyDepth))
    var left = Array(merged.prefix(Tuning.varietyDepth))
    var likeness = [Double](repeating: 0, count: left.count)
    var chosen: [Ranked] = []
    var networks: [Int32: Int] = [:]
    while !left.isEmpty, chosen.count < limit {
      let best = left.indices.reduce(0) { best, index in
        value(left[index], likeness[index], networks) > value(left[best], likeness[best], networks)
          ? index : best
      }
      let next = left.remove(at: best)
      likeness.remove(at: best)
      networks[features.columns.networks[next.row], default: 0] += 1
      for index in left.indices {
        likeness[index] = max(likeness[index], features.genreLikeness(left[index].row, next.row))
      }
      chosen.append(next)
    }
    return chosen + left + merged.dropFirst(Tuning.varietyDepth)
  }

  /// What a network has too much of comes after everything else.
  private func value(_ entry: Ranked, _ likeness: Double, _ networks: [Int32: Int]) -> Double {
    let network = features.columns.networks[entry.row]
    let isFull =
      mostOfNetwork.map { network != NameTable.none && networks[network, default: 0] >= $0 }
      ?? false
    return entry.score - Tuning.variety * likeness - (isFull ? Tuning.fullNetwork : 0)
  }

  /// The best of each franchise, so many of them.
  private func withoutRepeats(_ ranked: [Ranked], most: Int) -> [Ranked] {
    var seen: Set<String> = []
    var merged: [Ranked] = []
    for entry in ranked where merged.count < most {
      let isNew = title(entry.row)?.franchise.map { seen.insert($0).inserted } ?? true
      if isNew { merged.append(entry) }
    }
    return merged
  }
}

extension String {
  /// What the titles of a franchise begin with.
  ///
  /// It stands before a colon or a dash between blanks, numbers and years at its end left out. Nil
  /// where nothing is left.
  var franchise: String? {
    var stem = lowercased()
    for separator in [": ", " - "] {
      if let range = stem.firstRange(of: separator) { stem = String(stem[..<range.lowerBound]) }
    }
    var words = stem.split { !$0.isLetter && !$0.isNumber }
    while words.count > 1, let last = words.last, last.isSequelNumber { words.removeLast() }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension Substring {
  fileprivate var isSequelNumber: Bool {
    Int(self).map { (2...9).contains($0) || (1900...2099).contains($0) } ?? false
      || ["ii", "iii", "iv", "vi", "vii", "viii"].contains(self)
  }
}
