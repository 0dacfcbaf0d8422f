extension [EpisodeStanding] {
  /// Regular ones by code; each special after the last regular one whose day is not later than its
  /// own, undated specials last.
  var inOrder: [EpisodeStanding] {
    guard let firstRegular = firstIndex(where: { !$0.code.isSpecial }), firstRegular > 0 else {
      return self
    }
    let regular = self[firstRegular...]
    let specials = self[..<firstRegular].map { (place: regular.place(of: $0), standing: $0) }
      .sorted {
        ($0.place, $0.standing.airNumber, $0.standing.code)
          < ($1.place, $1.standing.airNumber, $1.standing.code)
      }
    var ordered: [EpisodeStanding] = []
    ordered.reserveCapacity(count)
    var rest = regular
    for (place, special) in specials {
      ordered += rest[..<place]
      rest = rest[place...]
      ordered.append(special)
    }
    return ordered + rest
  }
}

extension EpisodeStanding {
  /// Undated ones last.
  fileprivate var airNumber: Int32 { airDay?.number ?? .max }
}

extension ArraySlice<EpisodeStanding> {
  /// The index before which a special stands.
  fileprivate func place(of special: EpisodeStanding) -> Int {
    guard let day = special.airDay else { return endIndex }
    return (lastIndex { $0.airDay.map { $0 <= day } ?? false }).map { $0 + 1 } ?? startIndex
  }
}
