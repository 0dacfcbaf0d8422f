/// A play that can be part of a binge: of a regular episode, on a day, noted on its own.
struct Sitting {
  let day: Day
  let code: EpisodeCode
  let minutes: Int?
  let airDay: Day?
}

extension Sitting {
  fileprivate init?(_ viewing: Viewing) {
    guard viewing.isKnown, !viewing.isPart, !viewing.isBulk, !viewing.code.isSpecial,
      let day = viewing.date.day
    else { return nil }
    self.init(day: day, code: viewing.code, minutes: viewing.minutes, airDay: viewing.airDay)
  }
}

extension ShowViewings {
  /// First plays, and those of what had been seen before; by day, then by code.
  var sittings: (first: [Sitting], again: [Sitting]) {
    var sittings: (first: [Sitting], again: [Sitting]) = ([], [])
    sittings.first.reserveCapacity(viewings.count)
    for viewing in viewings {
      guard let sitting = Sitting(viewing) else { continue }
      if viewing.isFirst { sittings.first.append(sitting) } else { sittings.again.append(sitting) }
    }
    return (sittings.first.byDay, sittings.again.byDay)
  }
}

extension [Sitting] {
  /// Plays come by code, which most people follow.
  fileprivate var byDay: [Sitting] {
    let isInOrder = zip(self, dropFirst()).allSatisfy { $0.day <= $1.day }
    return isInOrder ? self : sorted { ($0.day, $0.code) < ($1.day, $1.code) }
  }

  /// The places of each day's sittings, in order.
  var days: [Range<Int>] {
    var days: [Range<Int>] = []
    var start = 0
    for index in indices where index + 1 == count || self[index + 1].day != self[index].day {
      days.append(start..<(index + 1))
      start = index + 1
    }
    return days
  }
}

extension Sequence<Sitting> {
  /// Nil where one runtime is not known.
  var minutes: Int? {
    reduce(Int?(0)) { sum, sitting in sum.flatMap { sum in sitting.minutes.map { sum + $0 } } }
  }

  var knownMinutes: Int { reduce(0) { $0 + ($1.minutes ?? 0) } }
}

extension [Sitting] {
  /// Of some of them; a slice would be counted by references.
  func knownMinutes(_ places: Range<Int>) -> Int {
    var minutes = 0
    for place in places { minutes += self[place].minutes ?? 0 }
    return minutes
  }
}
