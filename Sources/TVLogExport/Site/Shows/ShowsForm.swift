/// How a page shows its shows.
enum ShowsForm: CaseIterable, Sendable {
  case posters, table

  var other: ShowsForm { self == .posters ? .table : .posters }
  /// The name of the template.
  var template: String { self == .posters ? "shows" : "table" }
  /// The page of all shows.
  var path: String { template + ".html" }

  /// The page of a group: a table lies beside no list's page, whatever the lists are called.
  func path(of group: ShowGroup) -> String {
    self == .posters ? group.path : "tables/" + group.path.replacing("/", with: "-")
  }

  func title(_ heading: String) -> String {
    self == .posters ? heading : heading + " as a table"
  }
}
