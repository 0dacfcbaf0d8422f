public import TVLogCore
import TVLogExport
import TVLogTerminal

extension Failure {
  /// The query with a caret under what is wrong.
  init(_ error: QueryError) {
    let start = max(0, error.column - 40)
    let shown = error.query.unicodeScalars.dropFirst(start).prefix(76)
    let before = String(
      error.query.unicodeScalars.dropFirst(start).prefix(error.column - 1 - start))
    let marked = String(
      error.query.unicodeScalars.dropFirst(error.column - 1)
        .prefix(min(error.length, shown.count - (error.column - 1 - start))))
    let caret = String(repeating: "^", count: max(1, marked.printable.cellWidth))
    let margin = String(repeating: " ", count: before.printable.cellWidth)
    self.init(
      .usage, error.message, help: error.help,
      details: ["  \(String(shown))", "  \(margin)\(caret)"])
  }

  init(_ error: RowTemplate.Failure) {
    self.init(.usage, error.message, help: error.help)
  }
}

extension QueryError: FailureConvertible {
  public var failure: Failure { Failure(self) }
}

extension RowTemplate.Failure: FailureConvertible {
  public var failure: TVLogCore.Failure { TVLogCore.Failure(self) }
}

extension SiteFeeds.Failure: FailureConvertible {
  var failure: TVLogCore.Failure {
    var failure = TVLogCore.Failure(error)
    failure.message = "the feed '\(feed)' of tvlog.yaml: \(error.message)"
    return failure
  }
}
