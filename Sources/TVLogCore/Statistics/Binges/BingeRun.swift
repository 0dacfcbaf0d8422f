/// A stretch of days given to one show (docs/meaning.md, "Binges").
public struct BingeRun: Sendable {
  let shared: SharedShow
  public var show: Show { shared.show }
  public let days: ClosedRange<Day>
  public let episodes: Int
  /// Nil where a runtime is not known.
  public let minutes: Int?
}

extension BingeRun {
  private static let leastEpisodes = 6
  private static let leastADay = 2

  /// Every longest stretch without more than one day between plays, two episodes a day on average.
  ///
  /// `days`: the places of each day among the sittings.
  static func runs(
    of show: SharedShow, _ sittings: [Sitting], _ days: [Range<Int>]
  ) -> [BingeRun] {
    var search = RunSearch(show: show, sittings: sittings)
    var start = 0
    for index in days.indices
    where index + 1 == days.count || search.gap(days[index], days[index + 1]) > 2 {
      if days[index].upperBound - days[start].lowerBound >= leastEpisodes {
        search.collect(days[start...index])
      }
      start = index + 1
    }
    return search.runs
  }

  /// Looks for runs in stretches of days.
  private struct RunSearch {
    let show: SharedShow
    let sittings: [Sitting]
    var runs: [BingeRun] = []

    func gap(_ first: Range<Int>, _ second: Range<Int>) -> Int {
      sittings[second.lowerBound].day - sittings[first.lowerBound].day
    }

    /// The longest part that is dense enough, then the same of what lies before and behind it.
    mutating func collect(_ days: ArraySlice<Range<Int>>) {
      guard let part = densest(days) else { return }
      collect(days[..<part.lowerBound])
      let places = days[part.lowerBound].lowerBound..<days[part.upperBound].upperBound
      let own = sittings[places]
      runs.append(
        BingeRun(
          shared: show,
          days: sittings[places.lowerBound].day...sittings[places.upperBound - 1].day,
          episodes: own.count, minutes: own.minutes))
      collect(days[(part.upperBound + 1)...])
    }

    /// The part that spans most days among those dense enough; of equal ones the earliest.
    private func densest(_ days: ArraySlice<Range<Int>>) -> ClosedRange<Int>? {
      guard let first = days.first, let last = days.last,
        last.upperBound - first.lowerBound >= leastEpisodes
      else { return nil }
      let balance = Balance(days, sittings, leastADay: leastADay)
      var best: (part: ClosedRange<Int>, length: Int, episodes: Int)?
      for start in days.indices where balance.canBegin(start) {
        guard let end = balance.lastEnd(from: start) else { continue }
        let length = balance.length(start...end)
        let episodes = balance.episodes(start...end)
        guard episodes >= leastEpisodes,
          (length, episodes) > (best?.length ?? 0, best?.episodes ?? 0)
        else { continue }
        best = (start...end, length, episodes)
      }
      return best?.part
    }
  }
}

/// Prefix sums that tell in one step whether a part has enough episodes for its days.
private struct Balance {
  private let first: Int
  private let numbers: [Int]
  private let sums: [Int]
  private let leastADay: Int
  /// The highest value of `after` from an index on.
  private let highest: [Int]

  init(_ days: ArraySlice<Range<Int>>, _ sittings: [Sitting], leastADay: Int) {
    first = days.startIndex
    self.leastADay = leastADay
    numbers = days.map { Int(sittings[$0.lowerBound].day.number) }
    let start = days.first?.lowerBound ?? 0
    sums = [0] + days.map { $0.upperBound - start }
    var highest: [Int] = []
    for index in days.indices.reversed().map({ $0 - days.startIndex }) {
      let after = sums[index + 1] - leastADay * (numbers[index] + 1)
      highest.append(max(after, highest.last ?? .min))
    }
    self.highest = highest.reversed()
  }

  private func before(_ index: Int) -> Int { sums[index] - leastADay * numbers[index] }
  private func after(_ index: Int) -> Int { sums[index + 1] - leastADay * (numbers[index] + 1) }

  func length(_ part: ClosedRange<Int>) -> Int {
    numbers[part.upperBound - first] - numbers[part.lowerBound - first] + 1
  }

  func episodes(_ part: ClosedRange<Int>) -> Int {
    sums[part.upperBound - first + 1] - sums[part.lowerBound - first]
  }

  /// Whether any part from here is dense enough.
  func canBegin(_ index: Int) -> Bool { highest[index - first] >= before(index - first) }

  /// The last day up to which the part from an index is dense enough.
  func lastEnd(from index: Int) -> Int? {
    let needed = before(index - first)
    var low = index - first
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if highest[middle] >= needed { low = middle + 1 } else { high = middle }
    }
    return low > index - first ? low - 1 + first : nil
  }
}
