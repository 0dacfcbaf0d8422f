import TVLogCore

/// Some shows as a wall of posters or as a table.
struct ShowsPage: TemplateModel {
  var frame: Frame
  var heading: String
  var shows: [ShowTile]
  var kinds: [GroupLinks] = []
  /// The same shows in the other form.
  var otherForm: String

  /// All shows.
  init(_ site: Site, as form: ShowsForm) {
    heading = "Shows"
    frame = site.frame(
      form.path, title: form.title(heading), description: "Every show.", section: .shows)
    otherForm = form.other.path
    shows = site.byTitle.map { ShowTile(site.shows[$0], root: "", in: site) }
    kinds = GroupLinks.all(site.groups)
  }

  /// Those of a group.
  init(_ group: ShowGroup, as form: ShowsForm, in site: Site) {
    heading = group.heading
    frame = site.frame(
      form.path(of: group), title: form.title(heading), description: "Shows: \(heading).",
      section: group.isList ? .lists : .shows, calendar: group.isList ? group.feedPath : nil)
    otherForm = "../" + form.other.path(of: group)
    let members =
      group.kind == .query
      ? group.members
      : group.members.sorted { site.shows[$0].rank < site.shows[$1].rank }
    shows = members.map { ShowTile(site.shows[$0], root: "../", in: site) }
  }

  static let fields: [TemplateField<ShowsPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .text("heading", "Such as `Shows`, `Drama` or `favorites`.") { $0.heading },
    .text("count", "Such as `41 shows`.") { Codes.count($0.shows.count, of: "show") },
    .text("otherForm", "The same shows as a table, or as posters.") { $0.otherForm },
    .list("shows", "The shows, by title.") { $0.shows },
    .list("kinds", "The other pages of shows, by kind; empty on those pages themselves.") {
      $0.kinds
    },
  ]
}

extension ShowGroup {
  /// Lists and named queries have a calendar.
  var isList: Bool { kind == .list || kind == .query }

  /// What is built in in words, everything else as the person or the provider writes it.
  var heading: String {
    guard kind == .list else { return name }
    return name == favorites ? "Favorites" : Status(rawValue: name)?.words.capitalFirst ?? name
  }
}

extension String {
  var capitalFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// The pages of one kind: of lists, genres or networks.
struct GroupLinks: TemplateModel {
  var name: String
  var links: [Link]

  static func all(_ groups: [ShowGroup]) -> [GroupLinks] {
    let kinds: [(String, [ShowGroup.Kind])] = [
      ("Lists", [.list, .query]), ("Genres", [.genre]), ("Networks", [.network]),
    ]
    return kinds.map { name, kinds in
      GroupLinks(
        name: name,
        links: groups.filter { kinds.contains($0.kind) }.map {
          Link(name: $0.heading, href: $0.path, note: "\($0.members.count)")
        })
    }.filter { !$0.links.isEmpty }
  }

  static let fields: [TemplateField<GroupLinks>] = [
    .text("name", "`Lists`, `Genres` or `Networks`.") { $0.name },
    .list("links", "The pages, with the number of their shows.") { $0.links },
  ]
}
