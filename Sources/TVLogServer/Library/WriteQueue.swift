import Dispatch

/// Writes of one library, one after the other and off the threads that answer: they wait for the disk and for
/// other programs.
final class WriteQueue: Sendable {
  private let queue: DispatchQueue

  init(_ account: String) {
    queue = DispatchQueue(label: "tvlog.\(account)")
  }

  /// Runs a write to its end, also where nobody waits for it any more.
  func run<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Swift.Result { try body() }) }
    }
  }
}
