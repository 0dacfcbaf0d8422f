import TVLogCore

/// One number that is worth large letters.
struct Figure: TemplateModel {
  var number: String
  var noun: String
  /// What stands beside it, such as `24 more than in 2025`.
  var note: String?

  /// A count and its noun, beside the same of a year before.
  init(_ count: Int, of noun: String, before: (year: Int, count: Int)? = nil) {
    number = Figure.grouped(count)
    self.noun = count == 1 ? noun : "\(noun)s"
    note = before.flatMap { Figure.change(from: $0.count, to: count, since: $0.year) }
  }

  /// Hours and minutes.
  init(minutes: Int, before: (year: Int, count: Int)? = nil) {
    self.init(
      minutes / 60, of: "hour", before: before.map { (year: $0.year, count: $0.count / 60) })
  }

  private static func change(from before: Int, to now: Int, since year: Int) -> String? {
    if before == 0 { return nil }
    if before == now { return "as many as in \(year)" }
    return now > before
      ? "\(grouped(now - before)) more than in \(year)"
      : "\(grouped(before - now)) fewer than in \(year)"
  }

  /// `2,281`.
  private static func grouped(_ number: Int) -> String {
    let digits = Array("\(number)")
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digits[index])
    }
  }

  static let fields: [TemplateField<Figure>] = [
    .text("number", "Such as `2,281`.") { $0.number },
    .text("noun", "Such as `plays`.") { $0.noun },
    .text("note", "Such as `24 more than in 2025`.") { $0.note },
  ]
}

extension Statistics {
  /// The figures that stand at the top, beside those of the year before where that had plays.
  func figures(before: (year: Int, statistics: Statistics)? = nil) -> [Figure] {
    let earlier = before.flatMap { $0.statistics.totals.plays > 0 ? $0 : nil }
    func pair(_ count: (Statistics) -> Int) -> (year: Int, count: Int)? {
      earlier.map { ($0.year, count($0.statistics)) }
    }
    let figures = [
      Figure(totals.plays, of: "play", before: pair { $0.totals.plays }),
      Figure(minutes: totals.minutes, before: pair { $0.totals.minutes }),
      Figure(shows.count, of: "show", before: pair { $0.shows.count }),
    ]
    guard let longest = streaks.longest, longest.length > 1 else { return figures }
    var streak = Figure(longest.length, of: "day")
    streak.noun += " in a row"
    return figures + [streak]
  }
}
