/// A show that thousands of values belong to: copying one of them copies no show.
final class SharedShow: Sendable {
  let show: Show
  /// For ordering by title.
  let sortKey: String

  init(_ show: Show) {
    self.show = show
    sortKey = show.title.sortKey
  }
}
