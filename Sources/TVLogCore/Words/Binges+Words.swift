extension Binges {
  /// How many days were binges, and whose.
  public var dayWords: [String?] {
    let heavy = days.count(where: \.isHeavy)
    return [
      Codes.count(days.count, of: "binge day") + (heavy > 0 ? ", \(heavy) heavy" : ""),
      rewatchDays > 0 ? "\(rewatchDays) of seeing again" : nil,
      personalMost.map {
        "\(Codes.count(personalDays.count, of: "day")) above your own measure of \($0)"
      },
      bulkDays.isEmpty
        ? nil : "\(Codes.count(bulkDays.count, of: "bulk day")) left out",
    ]
  }

  /// How fast seasons were seen.
  public var seasonWords: [String?] {
    let all = seasons
    let paced = all.compactMap(\.isDevoured)
    return [
      "\(Codes.count(all.count(where: \.isBinge), of: "season")) within a week",
      all.contains(where: \.isRace) ? "\(all.count(where: \.isRace)) raced" : nil,
      paced.isEmpty
        ? nil
        : "\(paced.count { $0 }) devoured and \(paced.count { !$0 }) savoured, of \(all.count) seasons",
    ]
  }

  /// The runs of the most episodes first.
  public var longestRuns: [BingeRun] {
    runs.sorted {
      ($1.episodes, $0.days.lowerBound, $0.show.slug) < (
        $0.episodes, $1.days.lowerBound, $1.show.slug
      )
    }
  }
}
