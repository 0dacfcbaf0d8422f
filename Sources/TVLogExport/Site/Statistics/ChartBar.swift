import TVLogCore

/// One bar of a chart that lies on its side.
struct ChartBar: TemplateModel {
  var name: String
  var href: String?
  var value: String
  /// What stands behind the value.
  var note: String
  /// 0 to 100.
  var share: Int

  /// Plays and time, against the most plays.
  static func list(_ rows: [(name: String, href: String?, count: PlayCount)]) -> [ChartBar] {
    let most = rows.map(\.count.plays).max() ?? 0
    if most == 0 { return [] }
    return rows.map { row in
      ChartBar(
        name: row.name, href: row.href, value: Codes.count(row.count.plays, of: "play"),
        note: row.count.time, share: row.count.plays * 100 / most)
    }
  }

  static let fields: [TemplateField<ChartBar>] = [
    .text("name", "Such as `Drama`.") { $0.name },
    .text("href", "Its page.") { $0.href },
    .text("value", "Such as `120 plays`.") { $0.value },
    .text("note", "Such as `84 h 10`; with a `+` where a part is not known.") { $0.note },
    .number("share", "Percent of the longest bar.") { $0.share },
  ]
}

extension PlayCount {
  /// `84 h 10`, `84 h 10 +` where a part is not known, `?` where all is not.
  var time: String {
    if untimed == 0 { return Minutes.total(minutes) }
    return untimed == plays ? "?" : "\(Minutes.total(minutes)) +"
  }
}

extension Statistics {
  /// The years, newest first, each leading to its page.
  func yearBars(root: String) -> [ChartBar] {
    ChartBar.list(
      years.sorted { $0.key > $1.key }
        .map { ("\($0.key)", root + YearPage.path(of: $0.key), $0.value) })
  }

  func showBars(_ limit: Int, in site: Site, root: String) -> [ChartBar] {
    ChartBar.list(
      shows.prefix(limit).map {
        (site.titles.name(of: $0.show), root + "shows/\($0.show.slug).html", $0.count)
      })
  }

  /// The first of a trait that is known; one that is the same for all says nothing.
  func bars(by trait: ShowTrait, _ kind: ShowGroup.Kind, in site: Site, root: String) -> [ChartBar]
  {
    let groups = groups(by: trait).filter { $0.name != nil }
    let paths = Dictionary(
      site.groups.lazy.filter { $0.kind == kind }.map { ($0.name, $0.path) }
    ) { first, _ in first }
    return ChartBar.list(
      groups.prefix(8).map { group in
        let name = group.name ?? ""
        return (name, paths[name].map { root + $0 }, group.count)
      })
  }
}
