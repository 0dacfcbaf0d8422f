import Synchronization

/// Tells the requests of a server from each other, and from those before its last start.
final class RequestIDs: Sendable {
  private let start = String(UInt64.random(in: .min ... .max), radix: 16)
  private let count = Atomic(0)

  func next() -> String { "\(start)-\(count.add(1, ordering: .relaxed).newValue)" }
}
