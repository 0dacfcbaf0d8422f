extension Show {
  /// Rates the show, or one season or episode of it; nil takes the rating away.
  public mutating func rate(_ key: EpisodeKey?, _ rating: Rating?) {
    guard let key else {
      self.rating = rating
      return
    }
    ratings.set(rating, for: key)
  }

  /// Writes a review of the show, or of one season or episode; nil takes it away.
  public mutating func review(_ key: EpisodeKey?, _ text: String?) {
    guard let key else {
      review = text
      return
    }
    reviews.set(text, for: key)
  }

  /// Begins a run; false where one began on that day already.
  public mutating func beginRun(on day: Day) -> Bool {
    guard rewatching.last != day else { return false }
    rewatching.append(day)
    return true
  }

  /// Takes the current run back and no play; returns the day on which it had begun.
  public mutating func endRun() -> Day? {
    rewatching.popLast()
  }
}

extension Array {
  fileprivate mutating func set<Value>(_ value: Value?, for key: EpisodeKey)
  where Element == Show.Note<Value> {
    let index = firstIndex { $0.key == key }
    switch (index, value) {
    case (let index?, let value?): self[index].value = value
    case (let index?, nil): remove(at: index)
    case (nil, let value?):
      insert(Show.Note(key, value), at: firstIndex { key < $0.key } ?? endIndex)
    case (nil, nil): break
    }
  }
}
