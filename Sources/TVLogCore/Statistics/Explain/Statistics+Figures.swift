extension Statistics {
  /// Every figure of `stats` with its rule and its lines: those that stand alone, then the rows of tables.
  public var figures: [StatisticsFigure] {
    playFigures + timeFigures + calendarFigures + showFigures + lagFigures + bingeFigures
      + rowFigures
  }

  private var playFigures: [StatisticsFigure] {
    let totals = totals
    return [
      figure("plays \(totals.plays)", .plays, sources { _ in true }),
      figure("episodes \(totals.episodes)", .episodes, sources { $0.isFirst }),
      figure("repeats \(totals.repeats)", .repeats, sources { !$0.isFirst }),
      figure("shows \(shows.count)", .shows, shows.map { source($0.show, "watched") }),
      figure("new shows \(newShows.count)", .newShows, newShows.map { source($0.show, "watched") }),
      figure("in part \(dating.undecided)", .undecided, []),
    ]
  }

  private var timeFigures: [StatisticsFigure] {
    let totals = totals
    return [
      figure("minutes \(totals.minutes)", .minutes, sources { $0.minutes != nil }),
      figure("untimed \(totals.untimed)", .untimed, sources { $0.minutes == nil }),
    ]
  }

  private var calendarFigures: [StatisticsFigure] {
    [
      figure(
        "on days \(dating.day), in months \(dating.month), in years \(dating.year), undated \(dating.unknown)",
        .calendar, sources { $0.date.day == nil }),
      figure("longest streak \(streaks.longest?.length ?? 0)", .streak, sources(streaks.longest)),
      figure("current streak \(streaks.current?.length ?? 0)", .streak, sources(streaks.current)),
    ]
  }

  private var showFigures: [StatisticsFigure] {
    let ratings = ratings
    let left = abandoned
    return [
      figure(
        "mean rating \(text(ratings.mean))", .ratings, ratings.shows.map { source($0, "rating") }),
      figure(
        "against the public \(text(ratings.difference))", .difference,
        ratings.compared.flatMap { [source($0, "rating"), source($0, "about/score")] }),
      figure("percent \(text(wholeProgress.percent))", .progress, []),
      figure("minutes a week \(text(pace?.minutesAWeek))", .pace, paceSources),
      figure(
        "seasons completed \(completedSeasons.count), shows \(completedShows.count)", .completed,
        completedSeasons.map { source($0.show, "watched") }),
      figure(
        "abandoned after \(text(medianAbandonment))", .abandoned,
        left.map { source($0.show, "lists/dropped") }),
    ]
  }

  private var lagFigures: [StatisticsFigure] {
    [
      figure(
        "median lag \(text(lag.all.median))", .lag,
        sources { $0.isFirstSitting && $0.airDay != nil && $0.date.day != nil })
    ]
  }

  private var bingeFigures: [StatisticsFigure] {
    let binges = binges
    return [
      figure(
        "eligible \(binges.eligible) of \(binges.plays)", .eligible,
        sources { $0.isFirstSitting && $0.date.day != nil }),
      figure(
        "bulk days \(binges.bulkDays.count)", .bulkDays,
        sources(binges.bulkDays.map { ($0.show, $0.day...$0.day) })),
      figure(
        "binge days \(binges.days.count)", .bingeDays,
        sources(binges.days.map { ($0.show, $0.day...$0.day) })),
      figure(
        "binge runs \(binges.runs.count)", .bingeRuns,
        sources(binges.runs.map { ($0.show, $0.days) })),
      figure(
        "seasons with a pace \(binges.seasons.count)", .seasonPaces,
        sources(binges.seasons.map { ($0.show, $0.days) })),
      figure(
        "personal binges \(binges.personalDays.count), above \(text(binges.personalMost))",
        .personal,
        sources(days: Set(binges.personalDays))),
    ]
  }
}

extension Statistics {
  func figure(
    _ text: String, _ rule: StatisticsRule, _ sources: [StatisticsFigure.Source]
  ) -> StatisticsFigure {
    StatisticsFigure(figure: text, rule: rule, sources: sources)
  }

  func text(_ value: (some CustomStringConvertible)?) -> String {
    value.map { "\($0)" } ?? "-"
  }

  func source(_ show: Show, _ path: String) -> StatisticsFigure.Source {
    StatisticsFigure.Source(slug: show.slug, path: path)
  }

  /// The plays that some keys tell of, in their order.
  func plays(_ keys: Set<EpisodeKey>, of show: Show) -> [StatisticsFigure.Source] {
    keys.sorted().map { source(show, "watched/\($0)") }
  }

  /// The keys of the plays in the span that fit, each once, by show and key.
  private func sources(where fits: (Viewing) -> Bool) -> [StatisticsFigure.Source] {
    shows.sorted { $0.show.slug < $1.show.slug }.flatMap { show in
      var keys: Set<EpisodeKey> = []
      for viewing in show.viewings where span.contains(viewing.date) && fits(viewing) {
        keys.insert(viewing.play.key)
      }
      return plays(keys, of: show.show)
    }
  }

  private func sources(_ days: ClosedRange<Day>?) -> [StatisticsFigure.Source] {
    guard let days else { return [] }
    return sources { viewing in
      !viewing.isBulk && viewing.date.day.map(days.contains) ?? false
    }
  }

  private func sources(days: Set<Day>) -> [StatisticsFigure.Source] {
    sources { $0.isFirst && !$0.isBulk && $0.date.day.map(days.contains) ?? false }
  }

  /// Of some shows, the plays of some days.
  private func sources(_ places: [(show: Show, days: ClosedRange<Day>)]) -> [StatisticsFigure
    .Source]
  {
    let viewings = Dictionary(shows.map { ($0.show.slug, $0.viewings) }) { first, _ in first }
    return places.flatMap { show, days in
      var keys: Set<EpisodeKey> = []
      for viewing in viewings[show.slug, default: []] where viewing.isFirst {
        if let day = viewing.date.day, days.contains(day) { keys.insert(viewing.play.key) }
      }
      return plays(keys, of: show)
    }
  }

  private var paceSources: [StatisticsFigure.Source] {
    sources((clock.evening - (Statistics.paceDays - 1))...clock.evening)
  }
}
