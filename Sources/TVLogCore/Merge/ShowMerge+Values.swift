extension ShowMerge {
  /// One value of the show: the side that changed it, else a conflict.
  mutating func mergeOne<Value: Equatable>(
    _ key: String, _ path: WritableKeyPath<Show, Value>, _ words: (Value) -> String?,
    lines: (Value) -> String? = { _ in nil }
  ) {
    let values = (base[keyPath: path], ours[keyPath: path], theirs[keyPath: path])
    if let merged = oneSided(values.0, values.1, values.2) {
      show[keyPath: path] = merged
    } else if let text = mergedText(lines(values.0), lines(values.1), lines(values.2)),
      let value = text as? Value
    {
      show[keyPath: path] = value
    } else {
      show[keyPath: path] = chosen(values.0, values.1, values.2)
      conflict(key, words(values.0), words(values.1), words(values.2))
    }
  }

  /// Values of seasons and episodes, each key for itself.
  mutating func mergeNotes<Value>(
    _ key: String, _ path: WritableKeyPath<Show, [Show.Note<Value>]>, _ words: (Value) -> String,
    lines: (Value) -> String?
  ) {
    let (before, here) = (base[keyPath: path].byKey(), ours[keyPath: path].byKey())
    let there = theirs[keyPath: path].byKey()
    var result = ours[keyPath: path].map(\.key)
    for key in theirs[keyPath: path].map(\.key) where here[key] == nil {
      result.insert(key, at: result.firstIndex { key < $0 } ?? result.endIndex)
    }
    show[keyPath: path] = result.compactMap { note in
      let values = (before[note], here[note], there[note])
      let text = mergedText(
        values.0.flatMap(lines), values.1.flatMap(lines), values.2.flatMap(lines))
      var value = values.1
      if let merged = oneSided(values.0, values.1, values.2) {
        value = merged
      } else if let text = text as? Value {
        value = text
      } else {
        value = chosen(values.0, values.1, values.2)
        conflict("\(key).\(note)", values.0.map(words), values.1.map(words), values.2.map(words))
      }
      return value.map { Show.Note(note, $0) }
    }
  }

  /// The value of the side that alone changed it; nil where both did, differently.
  func oneSided<Value: Equatable>(_ base: Value, _ ours: Value, _ theirs: Value) -> Value? {
    if ours == theirs || theirs == base { return .some(ours) }
    return ours == base ? .some(theirs) : nil
  }

  func chosen<Value>(_ base: Value, _ ours: Value, _ theirs: Value) -> Value {
    switch preferred {
    case .base: base
    case .ours: ours
    case .theirs: theirs
    }
  }

  mutating func conflict(_ key: String, _ base: String?, _ ours: String?, _ theirs: String?) {
    let before = base.flatMap { $0.isEmpty ? nil : $0 }
    conflicts.append(MergeConflict(key, base: before, ours: ours, theirs: theirs))
  }

  /// A text of several lines in which the sides changed different ones.
  private func mergedText(_ base: String?, _ ours: String?, _ theirs: String?) -> String? {
    guard let base, let ours, let theirs else { return nil }
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    return LineMerge(base: lines(base), ours: lines(ours), theirs: lines(theirs)).clean?
      .joined(separator: "\n")
  }
}

extension Array {
  fileprivate func byKey<Value>() -> [EpisodeKey: Value] where Element == Show.Note<Value> {
    Dictionary(map { ($0.key, $0.value) }) { first, _ in first }
  }
}
