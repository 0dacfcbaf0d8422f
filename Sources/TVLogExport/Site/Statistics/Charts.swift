import TVLogCore

/// The charts that all time and a year have in common.
struct Charts: TemplateModel {
  var heat: [HeatMonth]
  /// Such as `Dec 2025 to Nov 2026`.
  var span: String?
  var months: [ChartColumn]
  var weekdays: [ChartColumn]
  var genres: [ChartBar]
  var networks: [ChartBar]
  var ratings: [ChartColumn]
  var ratingNotes: [String]
  var binges: BingeModel?

  /// Fewer make no distribution.
  private static let leastRatings = 5

  init(_ statistics: Statistics, in site: Site, root: String) {
    heat = statistics.heat
    let shown = statistics.shownMonths
    span = shown.first.flatMap { first in
      shown.last.map { "\(first.shortName) to \($0.shortName)" }
    }
    months = statistics.monthColumns
    weekdays = statistics.weekdayColumns
    genres = statistics.bars(by: .genre, .genre, in: site, root: root)
    networks = statistics.bars(by: .network, .network, in: site, root: root)
    let ratings = statistics.ratings
    self.ratings = ratings.shows.count < Charts.leastRatings ? [] : ratings.columns
    ratingNotes = [
      ratings.mean.map {
        "mean \(Decimal.text($0)) of \(Codes.count(ratings.shows.count, of: "show"))"
      },
      ratings.difference.map {
        "\(Decimal.signed($0)) against the public, over \(Codes.count(ratings.compared.count, of: "show"))"
      },
    ].compactMap { $0 }
    binges = BingeModel(statistics.binges, in: site, root: root)
  }

  static let fields: [TemplateField<Charts>] = [
    .list("heat", "A heat map of days, a row a month; empty where nothing was played.") { $0.heat },
    .flag("hasHeat", "There is a heat map.") { !$0.heat.isEmpty },
    .text("span", "The months that both show, such as `Dec 2025 to Nov 2026`.") { $0.span },
    .list("months", "Hours by month, of the same months.") { $0.months },
    .list("weekdays", "Plays by day of the week.") { $0.weekdays },
    .list("genres", "Plays by genre, the most first; at most eight.") { $0.genres },
    .list("networks", "Plays by network, the most first; at most eight.") { $0.networks },
    .list("ratings", "Shows by the person's rating.") { $0.ratings },
    .flag("hasRatings", "Five shows or more are rated.") { !$0.ratings.isEmpty },
    .texts("ratingNotes", "Such as `mean 7.8 of 23 shows`.") { $0.ratingNotes },
    .part("binges", "What was seen at a stretch; empty without.") { $0.binges },
  ]
}

/// What was seen at a stretch.
struct BingeModel: TemplateModel {
  var notes: [String]
  var runs: [BingeLine]

  /// Nil where nothing was.
  init?(_ binges: Binges, in site: Site, root: String) {
    guard !binges.days.isEmpty || !binges.runs.isEmpty else { return nil }
    notes = (binges.dayWords + binges.seasonWords).compactMap { $0 }
    runs = binges.longestRuns.prefix(6).map { BingeLine($0, in: site, root: root) }
  }

  static let fields: [TemplateField<BingeModel>] = [
    .texts("notes", "Such as `31 binge days, 4 heavy`.") { $0.notes },
    .list("runs", "The longest stretches, by episodes; at most six.") { $0.runs },
  ]
}

/// A stretch of days given to one show.
struct BingeLine: TemplateModel {
  var name: String
  var href: String
  var run: BingeRun
  var days: String

  init(_ run: BingeRun, in site: Site, root: String) {
    self.run = run
    name = site.titles.name(of: run.show)
    href = root + "shows/\(run.show.slug).html"
    days = site.words.fullSpan(run.days)
  }

  static let fields: [TemplateField<BingeLine>] = [
    .text("name", "The show.") { $0.name },
    .text("href", "Its page.") { $0.href },
    .text("episodes", "Such as `13 episodes`.") { Codes.count($0.run.episodes) },
    .text("days", "Such as `3 to 9 Oct 2026`.") { $0.days },
    .text("minutes", "How long that was; empty where it is not known.") {
      $0.run.minutes.map { Minutes.total($0) }
    },
  ]
}

extension YearMonth {
  /// `Nov 2026`.
  fileprivate var shortName: String { "\(Month.names[month - 1].prefix(3)) \(year)" }
}
