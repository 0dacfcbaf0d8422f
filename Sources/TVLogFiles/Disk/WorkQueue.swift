import Glibc
import Synchronization

/// Hands out the indexes of a long list, a few at a time, to whoever asks next.
public final class WorkQueue: Sendable {
  private let count: Int
  private let taken = Atomic(0)

  /// Few enough that all end together, enough that asking costs nothing.
  private static let share = 16

  init(count: Int) {
    self.count = count
  }

  /// Not worth a second thread: to begin one costs a process most of a millisecond, and a megabyte.
  var isShort: Bool { count < 8 * WorkQueue.share }

  /// Nil when all are taken.
  func next() -> Range<Int>? {
    let start = taken.add(WorkQueue.share, ordering: .relaxed).oldValue
    return start < count ? start..<min(count, start + WorkQueue.share) : nil
  }

  /// How many threads can run at once, at most 16.
  static var cores: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 16) }
}

extension WorkQueue {
  /// What is made of each index below a count, in their order, on all cores.
  ///
  /// Files differ in size, and so may the cores in what else they do: who is free takes the next few.
  /// `advanced` is told the count as each is done.
  public static func map<Made: Sendable>(
    count: Int, advanced: @escaping @Sendable (Int) -> Void = { _ in },
    _ make: @escaping @Sendable (Int) -> Made
  ) async -> [Made] {
    typealias Batch = (start: Int, made: [Made])
    let make = { @Sendable index in
      defer { advanced(count) }
      return make(index)
    }
    let queue = WorkQueue(count: count)
    if queue.isShort { return (0..<count).map(make) }
    return await withTaskGroup(of: [Batch].self) { group in
      for _ in 0..<cores {
        group.addTask {
          var batches: [Batch] = []
          while let range = queue.next() { batches.append((range.lowerBound, range.map(make))) }
          return batches
        }
      }
      var batches: [Batch] = []
      for await some in group { batches += some }
      return batches.sorted { $0.start < $1.start }.flatMap(\.made)
    }
  }
}
