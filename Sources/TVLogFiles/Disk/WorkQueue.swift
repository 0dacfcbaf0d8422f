import Glibc
import Synchronization

/// Hands out the indexes of a long list, a few at a time, to whoever asks next.
final class WorkQueue: Sendable {
  private let count: Int
  private let taken = Atomic(0)

  /// Few enough that all end together, enough that asking costs nothing.
  private static let share = 16

  init(count: Int) {
    self.count = count
  }

  /// Not worth a second thread.
  var isShort: Bool { count < 4 * WorkQueue.share }

  /// Nil when all are taken.
  func next() -> Range<Int>? {
    let start = taken.add(WorkQueue.share, ordering: .relaxed).oldValue
    return start < count ? start..<min(count, start + WorkQueue.share) : nil
  }

  /// How many threads can run at once, at most 16.
  static var cores: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 16) }
}
