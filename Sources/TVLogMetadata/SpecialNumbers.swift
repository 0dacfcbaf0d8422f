package import TVLogCore

/// A special as its provider lists it, without a number.
package struct UnnumberedSpecial: Sendable {
  package var id: Int
  package var day: Day?

  package init(id: Int, day: Day?) {
    self.id = id
    self.day = day
  }
}

/// Gives every special its code, by id.
///
/// Who has one keeps it. The others follow the highest that was ever given, in order of day and id, the
/// undated last: a code is never given again, since plays may hang on it.
package func numberSpecials(
  _ specials: [UnnumberedSpecial], keeping known: [Int: EpisodeCode] = [:]
) -> [Int: EpisodeCode] {
  let known = known.filter { $0.value.isSpecial }
  let highest = known.values.max()?.number ?? 0
  var codes: [Int: EpisodeCode] = [:]
  var number = highest
  for special in specials.sorted(by: airsBefore) where codes[special.id] == nil {
    if let code = known[special.id] {
      codes[special.id] = code
    } else if number < EpisodeCode.limit {
      number += 1
      codes[special.id] = EpisodeCode(season: 0, number: number)
    }
  }
  return codes
}

private func airsBefore(_ lhs: UnnumberedSpecial, _ rhs: UnnumberedSpecial) -> Bool {
  let latest = Int32.max
  return (lhs.day?.number ?? latest, lhs.id) < (rhs.day?.number ?? latest, rhs.id)
}
