extension ShowMerge {
  /// Lists as a set; the status among them is one value.
  mutating func mergeLists() {
    if let lists = oneSided(base.lists, ours.lists, theirs.lists) {
      show.lists = lists
      return
    }
    show.lists = .merged(
      base: base.lists.withoutStatus, ours: ours.lists.withoutStatus,
      theirs: theirs.lists.withoutStatus, by: { $0 })
    guard let status = mergedStatus() else { return }
    let place = ours.lists.firstIndex { Status(rawValue: $0) != nil } ?? 0
    show.lists.insert(status.rawValue, at: min(place, show.lists.count))
  }

  private mutating func mergedStatus() -> Status? {
    let values = (base.status, ours.status, theirs.status)
    if let status = oneSided(values.0, values.1, values.2) { return status }
    if let status = overPlay(values.0, values.1, values.2) { return status }
    conflict("lists", values.0?.rawValue, values.1?.rawValue, values.2?.rawValue)
    return chosen(values.0, values.1, values.2)
  }

  /// `watching` is what a play brings by itself; it yields to what the other side says of the show.
  private func overPlay(_ base: Status?, _ ours: Status?, _ theirs: Status?) -> Status? {
    guard base == nil || base == .wantToWatch, let ours, let theirs else { return nil }
    if ours == .watching { return theirs }
    return theirs == .watching ? ours : nil
  }

  /// Runs in order, so that the last is the current one.
  mutating func mergeRuns() {
    show.rewatching =
      oneSided(base.rewatching, ours.rewatching, theirs.rewatching)
      ?? .merged(
        base: base.rewatching, ours: ours.rewatching, theirs: theirs.rewatching, by: { $0 }
      ).sorted()
  }

  /// The followed seasons as a set; where one side follows all and the other chose others, or both left out what
  /// the other kept, a conflict: no season named means all.
  mutating func mergeOnly() {
    let (before, here, there) = (base.only, ours.only, theirs.only)
    let merged = [SeasonSpan].merged(base: before, ours: here, theirs: there, by: { $0 })
    let isOpen = here.isEmpty != there.isEmpty && !before.isEmpty
    let isLost = merged.isEmpty && !here.isEmpty && !there.isEmpty
    if isOpen || isLost, oneSided(before, here, there) == nil {
      show.only = chosen(before, here, there)
      conflict("only", before.text, here.text, there.text)
    } else {
      show.only = merged
    }
  }

  /// Specials that are named are a set; else the rule is one value.
  mutating func mergeSpecials() {
    guard case .only(let here)? = ours.specials, case .only(let there)? = theirs.specials,
      oneSided(base.specials, ours.specials, theirs.specials) == nil
    else { return mergeOne("specials", \.specials) { $0?.text } }
    var before: Set<EpisodeCode> = []
    if case .only(let codes)? = base.specials { before = codes }
    let removed = before.subtracting(here).union(before.subtracting(there))
    let codes = here.union(there).subtracting(removed)
    if codes.isEmpty {
      show.specials = chosen(base.specials, ours.specials, theirs.specials)
      conflict("specials", base.specials?.text, ours.specials?.text, theirs.specials?.text)
    } else {
      show.specials = .only(codes)
    }
  }
}

extension [String] {
  fileprivate var withoutStatus: [String] { filter { Status(rawValue: $0) == nil } }
}

extension [SeasonSpan] {
  fileprivate var text: String? {
    isEmpty ? nil : map(\.description).joined(separator: ", ")
  }
}

extension SpecialsRule {
  fileprivate var text: String {
    switch self {
    case .skip: "skip"
    case .count: "count"
    case .only(let codes): codes.sorted().map(\.description).joined(separator: ", ")
    }
  }
}
