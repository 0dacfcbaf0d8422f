/// Chooses among the best so that the entries differ (maximal marginal relevance), and takes a
/// franchise once.
struct Variety {
  private let features: Features

  init(_ features: Features) {
    self.features = features
  }

  /// The entries in their new order; what lies behind the best stays where it is.
  func chosen(_ ranked: [Recommendation], _ limit: Int) -> [Recommendation] {
    let merged = withoutRepeats(ranked)
    var left = Array(merged.prefix(Tuning.varietyDepth))
    var likeness = [Double](repeating: 0, count: left.count)
    var chosen: [Recommendation] = []
    while !left.isEmpty, chosen.count < limit {
      let best = left.indices.reduce(0) { best, index in
        value(left[index], likeness[index]) > value(left[best], likeness[best]) ? index : best
      }
      let next = left.remove(at: best)
      likeness.remove(at: best)
      for index in left.indices {
        likeness[index] = max(likeness[index], features.genreLikeness(left[index].row, next.row))
      }
      chosen.append(next)
    }
    return chosen + left + merged.dropFirst(Tuning.varietyDepth)
  }

  private func value(_ entry: Recommendation, _ likeness: Double) -> Double {
    entry.score - Tuning.variety * likeness
  }

  /// The best of each franchise.
  private func withoutRepeats(_ ranked: [Recommendation]) -> [Recommendation] {
    var seen: Set<String> = []
    return ranked.filter { entry in
      entry.show.title?.franchise.map { seen.insert($0).inserted } ?? true
    }
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
