import TVLogCore

/// How far one is with a show.
struct ShowFigures: TemplateModel {
  var done: String
  var left: String
  var plays: String
  var dates: String?
  var run: String?
  var bar: Bar

  init(_ show: SiteShow, in site: Site) {
    let totals = Totals(standing: show.standing)
    let watched = totals.minutesWatched.map { ", \(Minutes.total($0))" } ?? ""
    done = [totals.done, totals.lifetime].filter { !$0.isEmpty }.joined(separator: "; ")
    left = totals.minutesLeft
    plays = show.progress.plays == 0 ? "not begun" : totals.count + watched
    dates = site.options.hidesDates ? nil : totals.dates
    run =
      site.options.hidesDates || !show.standing.isRewatching
      ? nil
      : show.show.rewatching.last.map { start in
        "rewatch since \(site.words.fullDate(start)), \(Ordinal.word(show.show.rewatching.count + 1)) run"
      }
    bar = Bar(show.progress)
  }

  static let fields: [TemplateField<ShowFigures>] = [
    .text("done", "Such as `33 of 34 done, 97 %`; in a run also how many in any.") { $0.done },
    .text("left", "Such as `48 min left` or `caught up`.") { $0.left },
    .text("plays", "Such as `38 plays, 30 h 24`.") { $0.plays },
    .text("dates", "Such as `first 2 Apr 2022, last Fri 13 Nov 2026`.") { $0.dates },
    .text("run", "Such as `rewatch since Sat 3 Oct 2026, second run`.") { $0.run },
    .part("bar", "The same as a bar.") { $0.bar },
  ]
}
