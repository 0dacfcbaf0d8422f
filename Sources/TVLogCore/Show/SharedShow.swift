/// A show that thousands of values belong to: copying one of them copies no show.
final class SharedShow: Sendable {
  let show: Show

  init(_ show: Show) {
    self.show = show
  }
}
