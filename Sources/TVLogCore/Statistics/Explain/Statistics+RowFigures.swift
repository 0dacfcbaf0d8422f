extension Statistics {
  /// The rows of the tables of `stats`, in the order of the tables.
  var rowFigures: [StatisticsFigure] {
    timeRows + showRows + ShowTrait.allCases.flatMap(groupRows) + ratingRows + progressRows
      + completionRows + abandonmentRows
  }

  private var timeRows: [StatisticsFigure] {
    let weekdays = weekdays
    let days = Weekday.allCases.map { ($0, weekdays[$0, default: PlayCount()]) }
    return rows(years.map { ($0, $1) }.sorted { $0.0 < $1.0 }, by: { $0.yearMonth.year }) {
      "\($0)"
    }
      + rows(
        months.map { ($0, $1) }.sorted { $0.0 < $1.0 }, by: { $0.yearMonth.month },
        name: \.description)
      + rows(days, by: { $0.day?.weekday }, name: \.rawValue)
  }

  /// A row for each group of plays, with the keys of the plays that `group` puts there.
  private func rows<Group: Hashable>(
    _ counts: [(Group, PlayCount)], by group: (PlayDate) -> Group?, name: (Group) -> String
  ) -> [StatisticsFigure] {
    var sources: [Group: [StatisticsFigure.Source]] = [:]
    for show in shows.sorted(on: \.show.slug, by: <) {
      var keys: [Group: Set<EpisodeKey>] = [:]
      for viewing in show.viewings where span.contains(viewing.date) {
        if let group = group(viewing.date) { keys[group, default: []].insert(viewing.play.key) }
      }
      for (group, keys) in keys { sources[group, default: []] += plays(keys, of: show.show) }
    }
    return counts.filter { $0.1.plays > 0 }.map { group, count in
      figure("\(name(group)): \(count.text)", .calendar, sources[group, default: []])
    }
  }

  private var showRows: [StatisticsFigure] {
    shows.map { figure("\($0.show.slug): \($0.count.text)", .plays, [source($0.show, "watched")]) }
  }

  private func groupRows(_ trait: ShowTrait) -> [StatisticsFigure] {
    groups(by: trait).map { group in
      let own = shows.filter { trait.values(of: $0.show).contains(group.name) }
      return figure(
        "\(trait.rawValue) \(group.name ?? "not known"): \(group.count.text)", .group,
        own.map { source($0.show, trait.path) })
    }
  }

  private var ratingRows: [StatisticsFigure] {
    let ratings = ratings
    return ratings.distribution.sorted { $0.key < $1.key }.map { rating, count in
      let own = ratings.shows.filter { $0.rating.map { $0.tenths / 10 == rating } ?? false }
      return figure(
        "shows rated \(rating): \(count)", .ratings, own.map { source($0, "rating") })
    }
  }

  private var progressRows: [StatisticsFigure] {
    guard span == .everything else { return [] }
    return progress.map { group in
      let own = library.filter { $0.progress.status == group.status }
      return figure(
        "\(group.status?.rawValue ?? "no status"): \(group.completed) of \(group.aired)", .progress,
        own.map { source($0.show, $0.isRewatching ? "rewatching" : "lists") })
    }
  }

  private var completionRows: [StatisticsFigure] {
    (completedShows + completedSeasons).map { completion in
      let part = completion.season.map(EpisodeCode.seasonName) ?? "whole"
      return figure(
        "\(completion.show.slug) \(part): \(completion.episodes) episodes", .completed,
        [source(completion.show, "watched")])
    }
  }

  private var abandonmentRows: [StatisticsFigure] {
    abandoned.map {
      figure(
        "\($0.show.slug): \($0.seen) of \(text($0.aired))", .abandoned,
        [source($0.show, "lists"), source($0.show, "watched")])
    }
  }
}

extension PlayCount {
  fileprivate var text: String { "\(plays) plays, \(minutes) minutes" }
}

extension PlayDate {
  /// What the date names of its year and month.
  fileprivate var yearMonth: (year: Int?, month: YearMonth?) {
    switch self {
    case .unknown: (nil, nil)
    case .year(let year): (year, nil)
    case .month(let month, let year): (year, YearMonth(year: year, month: month))
    case .day(let day): (day.year, YearMonth(day))
    case .minute(let time, _): (time.day.year, YearMonth(time.day))
    }
  }
}

extension ShowTrait {
  /// Its key in a show's file.
  fileprivate var path: String {
    switch self {
    case .genre: "about/genres"
    case .network, .country, .language: "about/\(rawValue)"
    }
  }
}
